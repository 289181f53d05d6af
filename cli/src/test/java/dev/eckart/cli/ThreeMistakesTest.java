package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
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

/**
 * Three mistakes of the lists in one file, none within another, are three errors: all of them, and nothing else.
 *
 * <p>{@code -Deckart.mutations=all} tries many more files and prints those that are not told so.
 */
class ThreeMistakesTest {

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
        assertEquals("", String.join("\n", bad));
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
        three.sort(Comparator.comparingInt(Mistake::blamed));
        return three;
    }

    /** What is not as it must be; empty if all is. */
    private String fault(String valid, List<Mistake> three) throws IOException {
        Marked broken = Marked.of(Mistake.made(three, BrokenFiles.read(valid)));
        Path file = Files.writeString(folder.resolve("broken-" + valid), broken.text());
        List<Diagnostic> found = diagnose(file).all();
        List<String> expected = broken.places().stream().map(place -> file + ":" + place).toList();
        boolean fine = found.stream().map(error -> error.origin().toString()).toList().equals(expected);
        for (int i = 0; fine && i < expected.size(); i++) {
            fine = found.get(i).message().contains(three.get(i).message());
        }
        return fine ? "" : valid + ": expected " + broken.places() + " " + three.stream().map(Mistake::message).toList()
                + ", found " + found.stream().map(ThreeMistakesTest::described).toList();
    }

    private static String described(Diagnostic error) {
        String place = error.origin() instanceof Origin.InFile in ? in.line() + ":" + in.column() : "" + error.origin();
        return place + " " + error.message();
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
