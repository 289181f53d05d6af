package dev.eckart.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a log's tables, as Markdown, into a file: all that stands below its marker gives way to them. */
final class Tables {

    private static final String MARKER = "<!-- What follows is written by benchmarks/compare --fill. -->";
    private static final List<String> CHECKS = List.of(
            "loss1000", "loss100", "mse10", "loss20", "loss50", "check", "note");

    private Tables() { }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        String text = Files.readString(file);
        int end = text.indexOf(MARKER);
        if (end < 0) {
            throw new IllegalArgumentException(file + " has no line " + MARKER);
        }
        List<String> tables = new ArrayList<>();
        Comparison.of(Path.of(arguments[0])).byKind().forEach((kind, programs) -> tables.add(table(kind, programs)));
        Files.writeString(file, text.substring(0, end) + MARKER + "\n" + String.join("", tables));
    }

    private static String table(String kind, List<Measured> programs) {
        Result first = programs.getFirst().last();
        String better = first.isRate() ? "more is better" : "less is better";
        String head = "\n### " + kind.replaceAll(" +", " ") + " (" + better + ")\n\n"
                + "| program | threads | median | best repeat | ours is × as fast | by best repeats | rounds | check |\n"
                + "|---|---|---|---|---|---|---|---|\n";
        Comparator<Measured> fastest = Comparator.comparingDouble(Measured::best);
        return programs.stream()
                .sorted(Comparator.comparing((Measured program) -> program.last().threads())
                        .thenComparing(first.isRate() ? fastest.reversed() : fastest))
                .map(program -> row(program, programs))
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(Measured program, List<Measured> programs) {
        Optional<Measured> ours = programs.stream()
                .filter(other -> other.last().peer().equals(Summary.OURS)
                        && other.last().threads().equals(program.last().threads()))
                .findFirst();
        return String.format(Locale.ROOT, "| %s | %s | %.4g | %.4g | %s | %s | %s | %s |%n".replace("%n", "\n"),
                program.last().peer(), program.last().threads(), program.median(), program.best(),
                ours.map(us -> digits(us.timesAsFastAs(program))).orElse(""),
                ours.map(us -> digits(us.timesAsFastAtBest(program))).orElse(""),
                program.rounds(), checks(program.last()));
    }

    private static String digits(double ratio) {
        return String.format(Locale.ROOT, "%.3g", ratio);
    }

    private static String checks(Result result) {
        return CHECKS.stream()
                .filter(result.more()::containsKey)
                .map(name -> name + " " + result.more().get(name))
                .collect(Collectors.joining(", "));
    }
}
