package dev.eckart.experiments.wiring;

import dev.eckart.components.Nearest;
import dev.eckart.components.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * A jar of somebody else's and the providers that it names, made in a class loader of their own. The service file is
 * read here, not by {@link java.util.ServiceLoader}, so that each fault can be told in words.
 */
final class PluginJar {

    static final String SERVICES = "META-INF/services/" + Provider.class.getName();

    private static final String CLASS = ".class";

    private final ClassLoader loader;
    private final List<String> named;
    private final List<String> classes;
    private final List<String> faults = new ArrayList<>();

    private PluginJar(ClassLoader loader, List<String> named, List<String> classes) {
        this.loader = loader;
        this.named = named;
        this.classes = classes;
    }

    /**
     * Opens a jar.
     *
     * @throws ZipException if it is no jar
     * @throws IOException if it cannot be read
     */
    static PluginJar open(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            List<String> classes = jar.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.endsWith(CLASS))
                    .map(entry -> entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'))
                    .toList();
            URL[] urls = {file.toUri().toURL()};
            ClassLoader loader = new URLClassLoader(
                    String.valueOf(file.getFileName()), urls, PluginJar.class.getClassLoader());
            return new PluginJar(loader, named(jar), classes);
        }
    }

    /** The providers that can be made. Those that are not the jar's own, such as ours in a jar of all, do not count. */
    List<Provider<?>> providers() {
        List<Provider<?>> providers = new ArrayList<>();
        for (String name : named) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                if (loader.equals(type.getClassLoader())) {
                    providers.add(provider(type));
                }
            } catch (ClassNotFoundException e) {
                faults.add(e.getCause() instanceof IOException damage
                        ? "is damaged: " + name + ": " + LoadFault.line(damage.getMessage())
                        : SERVICES + " names " + name + ", which is no class of the jar" + hint(name));
            } catch (InvocationTargetException e) {
                faults.add(LoadFault.words("the constructor of " + name, Objects.requireNonNull(e.getCause())));
            } catch (ReflectiveOperationException | ClassCastException _) {
                faults.add(SERVICES + " names " + name + ", which is no public class that implements Provider and has"
                        + " a public constructor without parameters" + hint(name));
            } catch (LinkageError e) {
                faults.add(LoadFault.words(name, e));
            }
        }
        return providers;
    }

    /** What was wrong with the providers that could not be made. */
    List<String> faults() {
        return faults;
    }

    private static Provider<?> provider(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.asSubclass(Provider.class).getConstructor();
        return (Provider<?>) constructor.newInstance();
    }

    /** Mostly a component is named in the place of its provider, which is nested in it. */
    private String hint(String name) {
        return classes.stream()
                .filter(other -> other.startsWith(name + "$"))
                .findFirst()
                .map(nested -> "; did you mean \"" + nested + "\"?")
                .orElseGet(() -> Nearest.hint(name, classes));
    }

    private static List<String> named(JarFile jar) throws IOException {
        JarEntry services = jar.getJarEntry(SERVICES);
        if (services == null) {
            return List.of();
        }
        try (InputStream in = jar.getInputStream(services)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
