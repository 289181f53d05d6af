package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build writes about the commit that it is made from, in repositories of our own. */
class BuildIdTest {

    private static final Path SCRIPT = Path.of("../build/BuildId.java");

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path sources = Path.of("");

    @BeforeEach
    void commit() throws Exception {
        file = folder.resolve("classes/build.properties");
        sources = Files.createDirectories(folder.resolve("sources"));
        write("pom.xml", "<project/>");
        write("linalg/src/main/A.java", "class A {}");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=nobody", "-c", "user.email=nobody@example.org", "commit", "-q", "-m", "first");
    }

    @Test
    void the_commit_is_written_and_that_nothing_has_changed() throws Exception {
        write("notes.txt", "not of the jars");
        assertEquals("commit=" + git("rev-parse", "HEAD") + "\nchanged=false\n", written("git"));
    }

    @Test
    void what_is_other_or_new_counts_as_a_change() throws Exception {
        write("linalg/src/main/deeper/B.java", "class B {}");
        assertTrue(written("git").endsWith("\nchanged=true\n"));
        Files.delete(sources.resolve("linalg/src/main/deeper/B.java"));
        write("pom.xml", "<project></project>");
        assertTrue(written("git").endsWith("\nchanged=true\n"));
    }

    @Test
    void without_git_nothing_is_written_and_what_was_is_removed() throws Exception {
        written("git");
        run("no-such-git-anywhere");
        assertFalse(Files.exists(file));
    }

    @Test
    void a_repository_around_the_sources_says_nothing() throws Exception {
        sources = sources.resolve("linalg");
        run("git");
        assertFalse(Files.exists(file));
    }

    private String written(String git) throws Exception {
        run(git);
        return Files.readString(file);
    }

    private void run(String git) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("compiled"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-d", classes.toString(), SCRIPT.toString()));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method main = loader.loadClass("BuildId").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {sources.toString(), file.toString(), git});
        }
    }

    private void write(String name, String text) throws IOException {
        Path path = sources.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", sources.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
