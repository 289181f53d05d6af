package dev.eckart.cli;

import dev.eckart.experiments.ledger.Provenance;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.wording.SeedWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** A cell and what it comes from, for people. */
final class TracedText {

    private static final int HEADS = 10;

    private final Traced cell;
    private final PrintWriter out;

    private TracedText(Traced cell, PrintWriter out) {
        this.cell = cell;
        this.out = out;
    }

    /** @param again the command that computes a run again, to which its key is added */
    static void print(Traced cell, String again, PrintWriter out) {
        TracedText text = new TracedText(cell, out);
        out.println(cell.row().variant().label() + ", " + cell.words());
        out.println(text.number());
        text.runs();
        text.settings();
        text.line("data", cell.row().data().name() + ", sha256 " + cell.row().data().source().sha256());
        text.cameAbout();
        cell.runs().stream().findFirst()
                .ifPresent(run -> text.line("again", again + KnownRun.shortened(run.run().key())));
        out.flush();
    }

    /** The number as the table prints it, and what it is. */
    private String number() {
        return switch (cell.cell()) {
            case Cell.Value(double value, var digits, _) -> digits.text(value) + " = the score of one run" + others(1);
            case Cell.Estimate number -> number.digits().mean(number.mean(), number.sd())
                    + (Double.isFinite(number.sd()) ? " ± " + number.digits().spread(number.sd()) : "")
                    + " = mean ± sd (ddof 1) of " + number.runs() + " runs" + others(number.runs());
            case Cell.Missing(String reason) -> "no number: " + reason;
            case Cell.Label _, Cell.Count _, Cell.Runs _ -> throw new IllegalStateException(cell.cell().toString());
        };
    }

    private String others(int scored) {
        int others = cell.runs().size() - scored;
        return others > 0 ? "; " + others + " more without a score" : "";
    }

    private void runs() {
        List<List<String>> rows = cell.runs().stream()
                .map(run -> List.of(SeedWords.of(run.run()), run.score(cell.metric()),
                        "run " + KnownRun.shortened(run.run().key())))
                .toList();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.size(); column++) {
                int place = column;
                int width = rows.stream().mapToInt(each -> each.get(place).length()).max().orElse(0);
                line.append(width == 0 ? "" : ComponentText.padded(row.get(column), width + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private void settings() {
        SequencedMap<String, List<Traced.Source>> alike = grouped(Traced.Source::settingsSha256);
        alike.forEach((sha256, runs) -> line("settings", "sha256 " + sha256 + ", "
                + runs.getFirst().known().words("model")
                + (alike.size() > 1 ? ": " + PlanLines.counted(runs.size(), "run") : "")));
    }

    /** Of most cells, scores are of the same moment as the models; else both are told. */
    private void cameAbout() {
        if (cell.runs().stream().allMatch(run -> run.fitted().equals(run.scored()))) {
            cameAbout("computed", Traced.Source::scored);
        } else {
            cameAbout("fitted", Traced.Source::fitted);
            cameAbout("scored", Traced.Source::scored);
        }
    }

    private void cameAbout(String head, Function<Traced.Source, Optional<Provenance>> what) {
        grouped(run -> what.apply(run).map(Provenance::circumstances).orElse("")).values().forEach(runs -> {
            List<Provenance> told = runs.stream().flatMap(run -> what.apply(run).stream()).toList();
            String count = runs.size() < cell.runs().size() ? PlanLines.counted(runs.size(), "run") + ", " : "";
            if (told.isEmpty()) {
                line(head, count + "nobody has told when and where: by an older version, or another program");
            } else {
                line(head, count + moments(told));
                circumstances(ToldCircumstances.of(told.getFirst()));
            }
        });
    }

    private static String moments(List<Provenance> told) {
        List<String> moments = told.stream().map(ToldCircumstances::finished).sorted().distinct().toList();
        return moments.getFirst() + (moments.size() > 1 ? " to " + moments.getLast() : "");
    }

    private void circumstances(ToldCircumstances told) {
        line("", told.code());
        told.plugins().forEach(plugin -> line("", "plugin " + plugin));
        line("", told.machine());
    }

    private SequencedMap<String, List<Traced.Source>> grouped(Function<Traced.Source, String> by) {
        SequencedMap<String, List<Traced.Source>> groups = new LinkedHashMap<>();
        cell.runs().forEach(run -> groups.computeIfAbsent(by.apply(run), missing -> new ArrayList<>()).add(run));
        return groups;
    }

    private void line(String head, String text) {
        out.println("  " + ComponentText.padded(head, HEADS) + text);
    }
}
