package dev.eckart.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A log of probes and results. A result counts if the probes before and after it are at least {@value #FULL} of the
 * log's best: then the machine's vector clock was not down while it was taken.
 *
 * @param programs what every program did, in the order in which they first appear
 */
record Comparison(List<Measured> programs) {

    private static final String PROBE = "PROBE ";
    private static final double FULL = 0.95;

    static Comparison of(Path log) throws IOException {
        List<Result> results = new ArrayList<>();
        List<Double> probes = new ArrayList<>();
        int open = 0;
        double last = Double.POSITIVE_INFINITY;
        for (String line : Files.readAllLines(log)) {
            if (Result.isOne(line)) {
                results.add(Result.parse(line));
                probes.add(last);
            } else if (line.startsWith(PROBE)) {
                last = Double.parseDouble(line.substring(PROBE.length()));
                for (; open < results.size(); open++) {
                    probes.set(open, Math.min(probes.get(open), last));
                }
            }
        }
        return of(results, probes);
    }

    /** Those of one kind of result: the same work, metric and precision. */
    SequencedMap<String, List<Measured>> byKind() {
        SequencedMap<String, List<Measured>> kinds = new LinkedHashMap<>();
        for (Measured program : programs) {
            Result result = program.last();
            String kind = String.join(" ", result.workload(), result.size(), result.dtype(), result.metric());
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(program);
        }
        return kinds;
    }

    private static Comparison of(List<Result> results, List<Double> probes) {
        double full = FULL * probes.stream().mapToDouble(probe -> probe).filter(Double::isFinite).max().orElse(0);
        SequencedMap<String, List<Result>> all = new LinkedHashMap<>();
        Map<String, List<Result>> counted = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            String program = String.join(" ", result.workload(), result.size(), result.dtype(), result.metric(),
                    result.threads(), result.peer());
            all.computeIfAbsent(program, _ -> new ArrayList<>()).add(result);
            if (probes.get(i) >= full) {
                counted.computeIfAbsent(program, _ -> new ArrayList<>()).add(result);
            }
        }
        List<Measured> programs = new ArrayList<>();
        all.forEach((program, lines) -> programs.add(new Measured(lines, counted.getOrDefault(program, List.of()))));
        return new Comparison(programs);
    }
}
