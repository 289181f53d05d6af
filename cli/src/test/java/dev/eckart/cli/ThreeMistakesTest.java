package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three mistakes of the lists in one file, none within another, are three errors: all of them, and nothing else. */
class ThreeMistakesTest {

    /** The share of the files of which that must be true. */
    private static final double BAR = 0.0;

    private static final int FILES = Mutants.ALL ? 400 : 20;

    private final Workbench workbench = Wiring.workbench(List.of());
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);

    @TempDir
    private Path folder;

    @Test
    void allThreeAreToldAndNothingElse() throws IOException {
        BrokenFiles.copyTo(folder);
        List<String> bad = new ArrayList<>();
        int all = 0;
        for (String valid : BrokenFiles.valid()) {
            for (int i = 0; i < FILES; i++) {
                all++;
                String fault = fault(valid, three(valid));
                if (!fault.isEmpty()) {
                    bad.add(fault);
                }
            }
        }
        System.out.println((all - bad.size()) + " of " + all + " files with three mistakes are told in one go");
        if (Mutants.ALL) {
            bad.forEach(System.out::println);
        }
        assertTrue(bad.size() <= (1 - BAR) * all, () -> String.join("\n", bad));
    }

    private List<Mistake> three(String valid) {
        List<Mistake> mistakes = BrokenFiles.mistakes(valid);
        Extents extents = new Extents(BrokenFiles.read(valid));
        List<Mistake> three = new ArrayList<>();
        for (int attempt = 1; three.size() < 3; attempt++) {
            if (attempt % 100 == 0) {
                three.clear();
            }
            Mistake next = mistakes.get(random.nextInt(mistakes.size()));
            if (three.stream().allMatch(mistake -> extents.apart(mistake, next))) {
                three.add(next);
            }
        }
        three.sort(Comparator.comparing(Mistake::blamed));
        return three;
    }

    /** What is not as it must be; empty if all is. */
    private String fault(String valid, List<Mistake> three) throws IOException {
        String marked = Mistake.made(three, BrokenFiles.read(valid));
        List<String> expected = new ArrayList<>();
        Path file = folder.resolve("broken-" + valid);
        for (int i = 0, at = -1; i < three.size(); i++) {
            at = marked.indexOf('‹', at + 1);
            String before = marked.substring(0, at).replace("‹", "").replace("›", "");
            long line = before.chars().filter(unit -> unit == '\n').count() + 1;
            expected.add(file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')));
        }
        Files.writeString(file, marked.replace("‹", "").replace("›", ""));
        Diagnostics found = diagnose(file);
        boolean fine = found.all().stream().map(each -> each.origin().toString()).toList().equals(expected)
                && three.stream().allMatch(each ->
                        found.all().stream().anyMatch(error -> error.message().contains(each.message())));
        return fine ? "" : "expected " + expected.stream().map(place -> place.replace(file + "", "")).toList()
                + three.stream().map(Mistake::message).toList() + " of " + valid
                + ", found " + found.all().stream().map(error -> (error.origin() + " " + error.message()).replace(file + "", "")).toList();
    }

    private Diagnostics diagnose(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        if (file.toString().endsWith(".claims.json")) {
            workbench.claims(file, ClaimsAudit::check, diagnostics);
        } else {
            workbench.plan(file, Changes.NONE, diagnostics);
        }
        return diagnostics;
    }
}
