package dev.eckart.experiments.wiring;

import dev.eckart.components.Header;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.spec.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Finds components: ours on the class path, and those of plugins, each jar in a class loader of its own. What is wrong
 * with a jar is gathered, so that all faults can be told at once.
 */
final class Plugins {

    private final List<Catalogue.Entry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Plugins() { }

    /**
     * The components on the class path and in these jars.
     *
     * @param places jars, and folders whose jars are meant
     * @throws PluginException naming each jar that cannot be used
     */
    static List<Catalogue.Entry> load(List<Path> places) {
        Plugins plugins = new Plugins();
        plugins.loadOurs();
        places.stream().flatMap(plugins::jars).forEach(plugins::loadJar);
        if (!plugins.faults.isEmpty()) {
            throw new PluginException(plugins.faults);
        }
        return plugins.entries;
    }

    private void loadOurs() {
        ClassLoader ours = Plugins.class.getClassLoader();
        for (Provider<?> provider : providers(ours, "the class path")) {
            add(provider, origin(provider.type()), "v" + Header.of(provider.type()).numericsVersion());
        }
    }

    private void loadJar(Path jar) {
        String name = String.valueOf(jar.getFileName());
        try {
            URL[] urls = {jar.toUri().toURL()};
            ClassLoader loader = new URLClassLoader(name, urls, Plugins.class.getClassLoader());
            String hash = Sha256.of(Files.readAllBytes(jar));
            List<Provider<?>> own = providers(loader, name).stream()
                    .filter(provider -> loader.equals(provider.getClass().getClassLoader()))
                    .toList();
            if (own.isEmpty() && faults.isEmpty()) {
                faults.add(jar + ": offers no component: META-INF/services/" + Provider.class.getName()
                        + " is missing or empty");
            }
            own.forEach(provider -> add(provider, name, "sha256:" + hash));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            faults.add(jar + ": cannot be read: " + e.getMessage());
        }
    }

    /** The providers that a loader sees; one that cannot be loaded is a fault and does not hide the others. */
    private List<Provider<?>> providers(ClassLoader loader, String jar) {
        List<Provider<?>> providers = new ArrayList<>();
        @SuppressWarnings("rawtypes")
        Iterator<Provider> services = ServiceLoader.load(Provider.class, loader).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return providers;
                }
                providers.add(services.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add(jar + ": " + e.getMessage());
            }
        }
    }

    private void add(Provider<?> provider, String jar, String codeVersion) {
        try {
            Header header = Header.of(provider.type());
            if (provider.apiVersion() != Provider.API_VERSION) {
                faults.add(jar + ": " + header.name() + " was compiled against version " + provider.apiVersion()
                        + " of the component contract, this is version " + Provider.API_VERSION);
            } else if (header.kinds().isEmpty()) {
                faults.add(jar + ": " + header.name() + " implements no kind of component");
            } else {
                entries.add(new Catalogue.Entry(header, provider.streams(), jar, codeVersion));
            }
        } catch (RuntimeException | LinkageError e) {
            faults.add(jar + ": " + provider.getClass().getName() + " cannot be used: " + e);
        }
    }

    private Stream<Path> jars(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            faults.add(place + ": cannot be read: " + e.getMessage());
            return Stream.empty();
        }
    }

    private static String origin(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> Path.of(location.getPath()).getFileName())
                .map(Path::toString)
                .orElse("the class path");
    }
}
