package dev.eckart.experiments.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Model;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin of a few lines of Java, compiled and packed into a jar for one test. */
final class TinyPlugin {

    /** A valid component that offers itself by {@code org.me.Toy$Offered}; tests replace parts of it. */
    static final String TOY =
            """
            package org.me;

            import dev.eckart.components.*;
            import java.util.*;

            @Name("toy")
            @Doc("for a test")
            public record Toy(@Doc("a number") @Default("1") double number) implements StandInKind {
                public static final class Offered extends Offer<Toy> {
                    public Offered() { super(Toy.class, Provider.API_VERSION); }
                }
                // more
            }
            """;

    private static final String KIND =
            """
            package org.me;

            @dev.eckart.components.Kind("toy")
            public interface StandInKind {}
            """;

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private String services = "";

    /** A plugin of one class {@code org.me.Toy}, and the kind that it is of. */
    static TinyPlugin of(String toy) {
        return new TinyPlugin().with("Toy", toy).with("StandInKind", KIND).naming("org.me.Toy$Offered");
    }

    /** One more class of the package {@code org.me}. */
    TinyPlugin with(String simpleName, String source) {
        sources.put(simpleName, source);
        return this;
    }

    /** The plugin without a class that it was compiled against. */
    TinyPlugin without(String simpleName) {
        left.add("org/me/" + simpleName + ".class");
        return this;
    }

    /** The text of the service file. */
    TinyPlugin naming(String text) {
        this.services = text;
        return this;
    }

    /** Compiles and packs it. */
    Path into(Path folder, String jar) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(jar + ".classes"));
        compile(classes);
        Path file = folder.resolve(jar);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
                if (!left.contains(name)) {
                    add(out, name, Files.readAllBytes(each));
                }
            }
            add(out, PluginJar.SERVICES, services.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<JavaFileObject> units = sources.entrySet().stream().map(TinyPlugin::unit).toList();
            assertTrue(compiler.getTask(said, files, null, options, null, units).call(), said::toString);
        }
    }

    private static JavaFileObject unit(Map.Entry<String, String> source) {
        URI name = URI.create("string:///org/me/" + source.getKey() + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }

    /** Where the classes lie that plugins are built against; the class path of a test run need not say. */
    private static String classPath() {
        return Stream.of(Provider.class, NdArray.class, Model.class)
                .map(TinyPlugin::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
