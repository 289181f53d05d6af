package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page does with Maven and Java. Here the compiler alone builds a module, without its tests, and a program runs
 * in this process; what was typed is left in a folder, with the files of that moment and what it must print, for
 * {@code ./verify} to do.
 */
final class Workshop {

    private static final Pattern MAVEN = Pattern.compile("mvn -q -f ([\\w-]+) verify");
    private static final Pattern JAVA =
            Pattern.compile("java -cp \"\\$ECKART/cli/target/eckart/lib/\\*\" (\\w+)\\.java");

    private final Path folder;
    private final Path left;
    private int count;

    /**
     * @param folder where the page's files are
     * @param left where the folders go that {@code ./verify} looks into
     */
    Workshop(Path folder, Path left) {
        this.folder = folder;
        this.left = left;
    }

    /** Whether a command is for Maven or Java. */
    static boolean knows(String command) {
        return command.startsWith("mvn ") || command.startsWith("java ");
    }

    /** What is printed; what Maven would, is taken as the page shows it. */
    List<String> answer(Exchange exchange) throws IOException, ReflectiveOperationException {
        String command = exchange.command();
        Matcher maven = MAVEN.matcher(command);
        Matcher java = JAVA.matcher(command);
        if (maven.matches()) {
            leave(exchange, maven.group(1));
            Path module = folder.resolve(maven.group(1));
            Packed.main(module, module.resolve("target").resolve(maven.group(1) + "-1.0.jar"));
            return exchange.shown();
        }
        assertTrue(java.matches(), () -> "no way of calling Maven or Java that the guide's test knows: " + command);
        leave(exchange, java.group(1) + ".java");
        return printed(java.group(1));
    }

    private List<String> printed(String program) throws IOException, ReflectiveOperationException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Packed.compile(folder.resolve(program + ".java"), classes);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method main = loader.loadClass(program).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void leave(Exchange exchange, String needed) throws IOException {
        assertFalse(exchange.shown().contains("…"), () -> "no line may be left out: " + exchange.command());
        Path place = Files.createDirectories(left.resolve(String.valueOf(++count)));
        Files.writeString(place.resolve("command"), exchange.command() + "\n");
        Files.write(place.resolve("shown"), exchange.shown());
        Files.writeString(place.resolve("jdk"), System.getProperty("java.home") + "\n");
        Folders.copy(folder.resolve(needed), place.resolve(needed));
    }
}
