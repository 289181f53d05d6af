package dev.eckart.cli;

import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.reports.document.Filled;
import dev.eckart.reports.document.Stale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import picocli.CommandLine.Option;

/** Documents that show results: they are filled in, or held against what the results are now. */
final class LivingDocuments {

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Fill in or refresh what a Markdown, LaTeX or HTML file marks as ours; may be repeated.")
    private List<Path> into = List.of();

    @Option(
            names = "--check",
            paramLabel = "PATH",
            description = "Find stale numbers in a document, or in all below a folder; may be repeated. Exit code 5.")
    private List<Path> check = List.of();

    /** Whether documents are asked for. */
    boolean wanted() {
        return !into.isEmpty() || !check.isEmpty();
    }

    /** Fills in, or checks; nothing is written if anything is wrong with any of the documents. */
    int show(Workbench workbench, List<Plan> given, OutputFolder output, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        List<DocumentFile> documents = new DocumentFiles(diagnostics).all(into.isEmpty() ? check : into);
        SequencedMap<DocumentFile, Filled> filled = new LinkedHashMap<>();
        try (Ledger ledger = output.ledgerToRead()) {
            DocumentExperiments experiments = new DocumentExperiments(workbench, given, ledger, diagnostics);
            documents.forEach(document ->
                    filled.put(document, document.document().filled(experiments.of(document), diagnostics)));
        }
        if (!diagnostics.isEmpty()) {
            return refused(diagnostics, console);
        }
        filled.values().forEach(each -> each.notes().forEach(note ->
                console.err().println(note.place() + "  note: " + note.message())));
        return into.isEmpty() ? checked(filled, console) : written(filled, console);
    }

    private static int refused(Diagnostics diagnostics, Console console) {
        diagnostics.all().forEach(each -> console.err().print(each));
        int count = diagnostics.all().size();
        console.err().println(count + (count == 1 ? " error" : " errors") + ". Nothing was written.");
        return ExitCode.INVALID_INPUT;
    }

    private static int written(SequencedMap<DocumentFile, Filled> filled, Console console) {
        filled.forEach((document, now) -> {
            try {
                for (var figure : now.figures().entrySet()) {
                    Path path = document.beside(figure.getKey()).toAbsolutePath();
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    byte[] bytes = figure.getValue().bytes();
                    new WholeFile(path).write(out -> out.write(bytes));
                }
                document.write(now);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            console.out().println("filled " + document.path() + "   " + now.shown()
                    + (now.shown() == 1 ? " place, " : " places, ")
                    + (document.differs(now) ? changes(now.stale().size()) : "nothing has changed"));
        });
        return ExitCode.FINE;
    }

    private static String changes(int count) {
        return count == 1 ? "1 change" : count + " changes";
    }

    private static int checked(SequencedMap<DocumentFile, Filled> filled, Console console) {
        List<Stale> stale = new ArrayList<>();
        filled.forEach((document, now) -> {
            stale.addAll(now.stale());
            now.figures().forEach((name, picture) -> {
                if (!Arrays.equals(picture.bytes(), bytes(document.beside(name)))) {
                    stale.add(picture.unlike());
                }
            });
        });
        stale.forEach(each -> console.out().println(each.place() + "  stale: " + each.message()));
        if (stale.isEmpty()) {
            int shown = filled.values().stream().mapToInt(Filled::shown).sum();
            console.out().println(shown + (shown == 1 ? " place in " : " places in ") + filled.size()
                    + (filled.size() == 1 ? " document" : " documents") + ", nothing is stale");
        }
        return stale.isEmpty() ? ExitCode.FINE : ExitCode.STALE;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
