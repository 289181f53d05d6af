package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few experiments, cut short, compute the same bits with vector lanes of several widths or none, in one thread and in
 * two, compiled and interpreted: each in a JVM of its own, as its options decide it. {@code benchmarks/same-bits} does
 * this for all shipped experiments, to their end.
 */
class SameBitsTest {

    private static final List<Path> EXPERIMENTS = List.of(
            Shipped.FOLDER.resolve("iris.json"),
            Shipped.FOLDER.resolve("coursework", "iris-mlp.json"),
            Shipped.FOLDER.resolve("coursework", "lab-3x3.json"),
            Shipped.FOLDER.resolve("coursework", "lab-3x3-masked.json"),
            Path.of("src", "test", "resources", "fixtures", "f32-hidden-cells.json"));

    private static final List<Way> WAYS = List.of(
            new Way(1, 1, List.of("-XX:UseAVX=3", "-Deckart.kernels=vector")),
            new Way(1, 2, List.of("-XX:UseAVX=2", "-Deckart.kernels=vector", "-Deckart.programs=threaded")),
            new Way(2, 1, List.of("-XX:UseAVX=1", "-Deckart.kernels=vector")),
            new Way(2, 1, List.of()),
            new Way(1, 2, List.of("-Deckart.kernels=scalar", "-Deckart.programs=threaded")),
            new Way(1, 1, List.of("-Deckart.kernels=scalar", "-Deckart.programs=interpreted")));

    /** Runs at once, threads in each, and what a JVM is told; wider lanes than a machine has are as its widest. */
    private record Way(int runs, int threadsPerRun, List<String> options) {}

    @TempDir
    private Path folder;

    @Test
    void neitherLanesNorThreadsNorInterpretationChangeABit() throws Exception {
        List<String> experiments = new ArrayList<>();
        for (Path experiment : EXPERIMENTS) {
            experiments.add(cutShort(experiment));
        }
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> found =
                    WAYS.stream().map(way -> two.submit(() -> bits(way, experiments))).toList();
            String expected = found.getFirst().get();
            for (int way = 1; way < WAYS.size(); way++) {
                assertEquals(expected, found.get(way).get(), WAYS.get(way).toString());
            }
        }
    }

    @Test
    void norDoesTheChangeFromScalarToVectorKernels() throws Exception {
        Path iris = EXPERIMENTS.getFirst();
        Path copy = folder.resolve("long-enough.json");
        Files.writeString(copy, Files.readString(iris)
                .replace("\"epochs\": 1000", "\"epochs\": 150000")
                .replace("\"every\": 10", "\"every\": 1000"));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<String> experiments = List.of(copy.toString());
            Future<String> changing = two.submit(() -> bits(new Way(1, 1, List.of()), experiments));
            Way alone = new Way(1, 1, List.of("-Deckart.kernels=vector"));
            assertEquals(two.submit(() -> bits(alone, experiments)).get(), changing.get());
        }
    }

    private String cutShort(Path experiment) throws IOException {
        Path copy = folder.resolve(String.valueOf(experiment.getFileName()));
        Files.writeString(copy, Files.readString(experiment).replaceAll("(epochs\": *)\\d{2,}", "$130"));
        return copy.toString();
    }

    private String bits(Way way, List<String> experiments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path")));
        command.addAll(way.options);
        command.addAll(List.of(SameBits.class.getName(), String.valueOf(way.runs), String.valueOf(way.threadsPerRun)));
        command.add("seeds=1");
        command.addAll(experiments);
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String bits = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> way + ": " + read(errors));
        return bits;
    }

    private static String read(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
