package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is copied elsewhere gives the same Markdown, LaTeX, HTML, CSV and SVG there, to the byte. */
@DisabledOnOs(OS.WINDOWS)
class SameBytesElsewhereTest {

    @TempDir
    private Path folder;

    @Test
    void neitherFolderNorLocaleNorProcessorMatters() throws IOException, InterruptedException {
        Path here = Files.createDirectories(folder.resolve("here"));
        EveryRendering.prepare(here);
        EveryRendering.write(here, Files.createDirectories(folder.resolve("of-here")));
        SortedMap<String, byte[]> expected = files(folder.resolve("of-here"));
        for (String kind : List.of(".md", ".html", ".svg", ".latex", ".csv", ".markdown", ".text")) {
            assertTrue(expected.keySet().stream().anyMatch(name -> name.endsWith(kind)), kind);
        }
        equal(expected, elsewhere("turkey", "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:UseAVX=1"));
        equal(expected, elsewhere("egypt", "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=ISO-8859-1",
                "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
    }

    private static void equal(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    /** What another process makes of a copy, for which nobody but its owner may read what it writes. */
    private SortedMap<String, byte[]> elsewhere(String name, String... options)
            throws IOException, InterruptedException {
        Path scratch = Files.createDirectories(folder.resolve(name));
        Path target = folder.resolve("of-" + name);
        List<String> java = OurProcess.of(scratch, List.of(options), EveryRendering.class,
                List.of(folder.resolve("here").toString(), scratch.toString(), target.toString())).command();
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        command.addAll(java);
        Path said = scratch.resolve("said");
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        assertEquals(0, process.start().waitFor(), () -> text(said));
        return files(target);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
