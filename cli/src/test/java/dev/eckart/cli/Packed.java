package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Loader;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Model;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What a Maven build makes of a module, without Maven and without the tests. */
final class Packed {

    private Packed() { }

    /** Compiles and packs a module's main sources and resources; a warning of the compiler's is a failure. */
    static Path main(Path module, Path jar) throws IOException {
        Path resources = module.resolve("src/main/resources");
        Path classes = module.resolve("target/classes");
        Files.createDirectories(classes);
        compile(module.resolve("src/main/java"), classes);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            pack(classes, out);
            pack(resources, out);
        }
        return jar;
    }

    /** Compiles a file, or all in a folder; a warning of the compiler's is a failure. */
    static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-Xlint:all", "-Werror", "-d", classes.toString(), "-cp", classPath());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> units = tree.filter(Files::isRegularFile).toList();
            assertTrue(compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call(), said::toString);
        }
    }

    private static void pack(Path root, JarOutputStream out) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                out.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String classPath() {
        return Stream.of(Provider.class, NdArray.class, Optimiser.class, Loader.class, Model.class)
                .map(Packed::place)
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
