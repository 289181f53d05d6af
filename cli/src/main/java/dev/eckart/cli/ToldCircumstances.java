package dev.eckart.cli;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Provenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@link ThisProgram} told of itself, read again; perhaps that of another version. */
record ToldCircumstances(Json told) {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final double NANOSECONDS_IN_SECOND = 1e9;
    private static final double BYTES_IN_MEBIBYTE = 1 << 20;

    static ToldCircumstances of(Provenance provenance) {
        return new ToldCircumstances(
                OptionValue.parse(provenance.circumstances(), new Origin.Option(provenance.circumstances())));
    }

    /** Such as {@code eckart 0.1.0 (git 4be2f0c)}. */
    String code() {
        return Build.words(text("eckart"), text("commit"), text("changed").filter("true"::equals).isPresent());
    }

    /** Jars with the hashes of their bytes; empty if there were none. */
    List<String> plugins() {
        return told.child("plugins").stream()
                .flatMap(list -> list instanceof Json.Array(_, List<Json> jars) ? jars.stream() : Stream.of())
                .map(jar -> jar.child("jar").map(SettingWords::value).orElse("") + " sha256 "
                        + jar.child("sha256").map(SettingWords::value).orElse(""))
                .toList();
    }

    /** Java, system, processor and threads. */
    String machine() {
        Stream<String> processors = text("processors").map(count -> count + " processors").stream();
        Stream<String> threads = text("threads").map(count -> count + " threads"
                + text("threadsPerRun").map(each -> ", " + each + " in each run").orElse("")).stream();
        return String.join("; ", Stream.of(
                text("java").stream(), text("os").stream(), text("cpu").stream(), processors, threads)
                .flatMap(words -> words).toList());
    }

    /** When something was kept. */
    static String finished(Provenance provenance) {
        return SECONDS.format(Instant.ofEpochMilli(provenance.finished()));
    }

    /** How long it took, and how large the process had been; as far as that is known. */
    static String effort(Provenance provenance) {
        String time = seconds(provenance).map(taken -> String.format(Locale.ROOT, ", %.3f s", taken)).orElse("");
        return time + memory(provenance);
    }

    /** How long it took; empty if nobody knows. */
    static Optional<Double> seconds(Provenance provenance) {
        return provenance.nanoseconds().isPresent()
                ? Optional.of(provenance.nanoseconds().getAsLong() / NANOSECONDS_IN_SECOND)
                : Optional.empty();
    }

    private static String memory(Provenance provenance) {
        return provenance.peakMemory().isPresent()
                ? String.format(Locale.ROOT, ", process up to %.0f MiB",
                        provenance.peakMemory().getAsLong() / BYTES_IN_MEBIBYTE)
                : "";
    }

    private Optional<String> text(String key) {
        return told.child(key).map(SettingWords::value);
    }
}
