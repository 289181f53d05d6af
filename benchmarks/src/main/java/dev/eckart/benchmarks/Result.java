package dev.eckart.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What one program did in one workload, as a line that begins with RESULT.
 *
 * @param metric its unit, such as us/epoch
 * @param more what else the line tells: size, best, check values
 */
record Result(
        String workload, String peer, String threads, String dtype, String metric, double value,
        SequencedMap<String, String> more) {

    private static final String BEGIN = "RESULT ";

    static boolean isOne(String line) {
        return line.startsWith(BEGIN);
    }

    static Result parse(String line) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (String field : line.substring(BEGIN.length()).split(" ", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return new Result(
                taken(fields, "workload"), taken(fields, "peer"), taken(fields, "threads"), taken(fields, "dtype"),
                taken(fields, "metric"), Double.parseDouble(taken(fields, "value")), fields);
    }

    /** A number as in a line's further fields. */
    static String digits(double number) {
        return String.format(Locale.ROOT, "%.6g", number);
    }

    /** The best of its repeats, or its value if it tells none. */
    double best() {
        return Double.parseDouble(more.getOrDefault("best", Double.toString(value)));
    }

    /** What distinguishes results of one workload that have the same metric; or nothing. */
    String size() {
        return more.getOrDefault("size", more.getOrDefault("n", ""));
    }

    /** Whether a greater value is better. */
    boolean isRate() {
        return metric.endsWith("/s");
    }

    String line() {
        String fields = String.format(Locale.ROOT,
                "RESULT workload=%s peer=%s threads=%s dtype=%s metric=%s value=%.5g",
                workload, peer, threads, dtype, metric, value);
        return fields + more.entrySet().stream().map(Result::field).collect(Collectors.joining());
    }

    private static String taken(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.remove(name), () -> "a result without " + name);
    }

    private static String field(Map.Entry<String, String> field) {
        return " " + field.getKey() + "=" + field.getValue();
    }
}
