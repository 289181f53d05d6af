package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Experiments with every kind of table and many figures, and all that can be made of their results. As a program:
 * copies a folder with their files and ledger into another of a hostile name, and makes everything again there.
 */
final class EveryRendering {

    private static final String ELSEWHERE = "ein \u00d6rdner, \u062f\u0641\u062a\u0631 & 'co'";

    private static final String HEAD =
            """
            "schema": 1, "data": { "type": "iris", "variant": "uci" },
            "steps": [ { "type": "centre", "fitOn": "train" } ],
            "metrics": { "test": { "type": "accuracy", "on": "test" },
                         "choice": { "type": "softmax-cross-entropy", "reduction": "mean", "on": "validation" } },
            "split": { "type": "shuffled", "train": 60, "validation": 45, "test": 45 },
            "models": { "centroid": "nearest-centroid", "mlp": {
              "type": "mlp", "hidden": [3], "activation": "relu", "outputActivation": "none",
              "bias": { "shape": "per-unit", "trained": true },
              "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                       "init": { "weights": "glorot-uniform", "bias": "zeros" },
                       "optimiser": { "type": "gradient-descent", "learningRate": 0.3 },
                       "batch": "all", "epochs": 12, "keep": "last" } } },
            """;

    private static final Map<String, String> FILES = Map.of(
            "swept", "{" + HEAD
                    + """
                    "seeds": 4, "sweep": { "models.mlp.fit.optimiser.learningRate": [0.01, 0.3, 1e9] },
                    "curves": { "of": "choice", "every": 3 },
                    "report": {
                      "tables": [ "summary", "runs", "distribution", { "type": "pairwise", "metric": "test" },
                                  { "type": "pairwise", "metric": "test", "interval": "bootstrap" },
                                  { "type": "ranking", "metric": "test" },
                                  { "type": "per-class", "model": "centroid", "on": "test" },
                                  { "type": "confusion", "model": "centroid", "on": "test" },
                                  { "type": "pivot", "metric": "test", "rows": "model",
                                    "columns": "models.mlp.fit.optimiser.learningRate" } ],
                      "figures": [ { "type": "strip", "of": "test" }, { "type": "curve", "of": "choice" },
                                   { "type": "confusion-matrix", "model": "centroid", "on": "test" },
                                   { "type": "sweep-curve", "of": "test",
                                     "over": "models.mlp.fit.optimiser.learningRate" } ] } }
                    """,
            "tuned", "{" + HEAD
                    + """
                    "seeds": 2, "tune": { "by": "choice", "per": "fold", "refitOn": "train",
                      "over": { "models.mlp.fit.optimiser.learningRate": [0.01, 0.3] } },
                    "report": { "tables": [ "chosen", "summary" ] } }
                    """,
            "crossed", "{" + HEAD
                    + """
                    "seeds": { "split": 3, "init": 3 }, "report": { "tables": [ "summary", "variance" ] } }
                    """);

    private static final SequencedMap<String, List<String>> TABLES = tables();

    private EveryRendering() { }

    private static SequencedMap<String, List<String>> tables() {
        SequencedMap<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("swept", List.of("summary", "runs", "distribution", "pairwise", "pairwise-2", "ranking", "per-class",
                "confusion", "pivot"));
        tables.put("tuned", List.of("chosen", "summary"));
        tables.put("crossed", List.of("summary", "variance"));
        tables.put("iris", List.of("summary", "comparison"));
        return tables;
    }

    /** Writes the experiments into a folder, and does their runs. */
    static void prepare(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".json"), file.getValue());
        }
        Files.writeString(folder.resolve("iris.json"), Files.readString(Shipped.FOLDER.resolve("iris.json"))
                .replace("\"epochs\": 1000", "\"epochs\": 40").replace("\"seeds\": 8", "\"seeds\": 3"));
        for (String name : TABLES.keySet()) {
            CommandLineRun run = CommandLineRun.of(
                    "run", file(folder, name), "--out", folder.resolve("runs").toString());
            if (run.exitCode() != ExitCode.FINE && run.exitCode() != ExitCode.SOME_RUNS_FAILED) {
                throw new IllegalStateException(run.err());
            }
        }
    }

    /** Makes all reports again, and all tables in all forms. */
    static void write(Path folder, Path target) throws IOException {
        for (Map.Entry<String, List<String>> each : TABLES.entrySet()) {
            String name = each.getKey();
            done("report", file(folder, name), "--out", folder.resolve("runs").toString());
            copy(folder.resolve("runs").resolve(name), target.resolve(name));
            for (String format : List.of("markdown", "latex", "html", "text")) {
                keep(target.resolve(name + "." + format), folder, name, "--format", format);
            }
            for (String table : each.getValue()) {
                keep(target.resolve(name + "-" + table + ".csv"), folder, name, "--format", "csv", "--table", table);
            }
        }
    }

    private static void keep(Path file, Path folder, String name, String... options) throws IOException {
        List<String> arguments = Stream.concat(
                Stream.of("report", file(folder, name), "--from", folder.resolve("runs").toString()),
                Stream.of(options)).toList();
        Files.writeString(file, done(arguments.toArray(String[]::new)));
    }

    private static String done(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        if (run.exitCode() != ExitCode.FINE) {
            throw new IllegalStateException(run.err());
        }
        return run.out();
    }

    private static String file(Path folder, String name) {
        return folder.resolve(name + ".json").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
    }

    /** @param arguments the folder to copy, where to, and where to put what is made */
    static void main(String... arguments) throws IOException {
        Path elsewhere = Path.of(arguments[1]).resolve(ELSEWHERE);
        copy(Path.of(arguments[0]), elsewhere);
        write(elsewhere, Files.createDirectories(Path.of(arguments[2])));
    }
}
