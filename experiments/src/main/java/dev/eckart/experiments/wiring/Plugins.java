package dev.eckart.experiments.wiring;

import dev.eckart.components.Header;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.json.HeaderCheck;
import dev.eckart.experiments.spec.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Finds components: ours on the class path, and those of plugins, each jar in a class loader of its own. What is wrong
 * with a jar is gathered, so that all faults can be told at once.
 */
final class Plugins {

    /** A component, and the jar as messages name it. */
    private record Found(Catalogue.Entry entry, String jar) {}

    private final List<Found> ours = new ArrayList<>();
    private final List<Found> theirs = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Path> loaded = new LinkedHashSet<>();

    private Plugins() { }

    /**
     * The components on the class path and in these jars.
     *
     * @param places jars, and folders whose jars are meant; a jar that is named twice counts once
     * @throws PluginException naming each jar that cannot be used, and why
     */
    static List<Catalogue.Entry> load(List<Path> places) {
        Plugins plugins = new Plugins();
        plugins.loadOurs();
        places.stream().flatMap(plugins::jars).forEach(plugins::loadJar);
        List<Catalogue.Entry> entries = plugins.withoutDoubles();
        plugins.checkDefaults(entries);
        if (!plugins.faults.isEmpty()) {
            throw new PluginException(plugins.faults);
        }
        return entries;
    }

    /** What stands on the class path is not checked as others' jars are, which takes time: tests do that. */
    private void loadOurs() {
        @SuppressWarnings("rawtypes")
        Iterator<Provider> services = ServiceLoader.load(Provider.class, Plugins.class.getClassLoader()).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return;
                }
                addOurs(services.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add("the class path: " + LoadFault.line(e.toString()));
            }
        }
    }

    private void addOurs(Provider<?> provider) {
        Header header = Header.of(provider.type());
        String jar = origin(provider.type());
        ours.add(new Found(new Catalogue.Entry(header, provider.streams(), jar, "v" + header.numericsVersion()), jar));
    }

    private void loadJar(Path file) {
        try {
            if (!loaded.add(file.toRealPath())) {
                return;
            }
            PluginJar jar = PluginJar.open(file);
            String hash = Sha256.of(Files.readAllBytes(file));
            List<Provider<?>> providers = jar.providers();
            if (providers.isEmpty() && jar.faults().isEmpty()) {
                fault(file, "offers no component: " + PluginJar.SERVICES + " is missing or empty");
            }
            jar.faults().forEach(fault -> fault(file, fault));
            providers.forEach(provider -> add(provider, file, "sha256:" + hash));
        } catch (NoSuchFileException _) {
            fault(file, "no such file");
        } catch (ZipException _) {
            fault(file, "is no jar file");
        } catch (IOException e) {
            fault(file, "cannot be read: " + LoadFault.line(e.getMessage()));
        }
    }

    private void add(Provider<?> provider, Path file, String codeVersion) {
        Offered offered = new Offered(provider);
        offered.entry(String.valueOf(file.getFileName()), codeVersion)
                .ifPresent(entry -> theirs.add(new Found(entry, file.toString())));
        offered.faults().forEach(fault -> fault(file, fault));
    }

    /** All components but those whose name another of their kind has already. */
    private List<Catalogue.Entry> withoutDoubles() {
        List<Found> kept = new ArrayList<>(ours);
        for (Found found : theirs) {
            Optional<Found> first = kept.stream().filter(other -> clash(other.entry(), found.entry())).findFirst();
            first.ifPresentOrElse(
                    other -> faults.add(found.jar() + ": " + kind(found.entry()) + " \"" + found.entry().name()
                            + "\" is offered by " + other.jar() + ", too; rename one, or leave one out"),
                    () -> kept.add(found));
        }
        return kept.stream().map(Found::entry).toList();
    }

    private static boolean clash(Catalogue.Entry one, Catalogue.Entry other) {
        return one.name().equals(other.name())
                && one.header().kinds().stream().anyMatch(other.header().kinds()::contains);
    }

    private static String kind(Catalogue.Entry entry) {
        return Catalogue.kindName(entry.header().kinds().iterator().next());
    }

    private void checkDefaults(List<Catalogue.Entry> entries) {
        if (theirs.isEmpty()) {
            return;
        }
        Catalogue catalogue = Catalogue.of(entries);
        theirs.forEach(found -> HeaderCheck.invalidDefaults(found.entry().header(), catalogue)
                .forEach(fault -> faults.add(found.jar() + ": " + fault)));
    }

    private void fault(Path jar, String fault) {
        faults.add(jar + ": " + fault);
    }

    private Stream<Path> jars(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            if (jars.isEmpty()) {
                faults.add(place + ": no file in this folder ends with .jar");
            }
            return jars.stream();
        } catch (IOException e) {
            faults.add(place + ": cannot be read: " + e.getMessage());
            return Stream.empty();
        }
    }

    private static String origin(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> lastSegment(location.getPath()))
                .orElse("the class path");
    }

    /** Of a URL's path, which need not be a path of this system. */
    private static String lastSegment(String path) {
        String place = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
