package dev.eckart.experiments.wiring;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Rehearsal;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.Planner;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Experiments of two dozen rows or cells, planned and run as files are. */
public final class SmallRehearsal implements Rehearsal {

    private final Workbench workbench;

    /** With all components on the class path. */
    public SmallRehearsal() {
        this(Catalogue.of(Plugins.load(List.of())));
    }

    /** With these components. */
    public SmallRehearsal(Catalogue catalogue) {
        Binder binder = new Binder(catalogue);
        this.workbench = new Workbench(catalogue, binder, new Planner(catalogue, binder));
    }

    @Override
    public Optional<Told> withAnswersPermuted(Record component) {
        return RehearsalFrame.with(component).flatMap(play -> told(play).stream()).findFirst();
    }

    /** Empty where the experiment is not valid or fails, or what it tells differs by chance. */
    private Optional<Told> told(RehearsalFrame.Play play) {
        return again(play, false)
                .filter(asTheyStand -> told(play, false).equals(Optional.of(asTheyStand)))
                .map(asTheyStand ->
                        new Told(asTheyStand, again(play, true).orElse("nothing: it is refused, or fails")));
    }

    /** The second time, so that what is remembered of an experiment is remembered of this one. */
    private Optional<String> again(RehearsalFrame.Play play, boolean permuted) {
        return told(play, permuted).flatMap(_ -> told(play, permuted));
    }

    private Optional<String> told(RehearsalFrame.Play play, boolean permuted) {
        Path folder = folder();
        try {
            Path file = Files.writeString(folder.resolve("rehearsal.json"), play.experiment());
            Files.writeString(folder.resolve(RehearsalFrame.DATA), play.frame().data(permuted));
            return workbench.plan(file, Changes.NONE, new Diagnostics()).flatMap(SmallRehearsal::told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static Optional<String> told(Plan plan) {
        Runner runner = new Runner(new InMemoryLedger(), 1, Progress.NONE, Cancellation.NEVER);
        Results results = runner.run(List.of(plan)).getFirst();
        StringBuilder told = new StringBuilder();
        for (VariantResults variant : results.variants()) {
            variant.chosen().forEach(chosen -> told.append("chosen ").append(chosen.values()).append(' ')
                    .append(chosen.score()).append('\n'));
            for (Run run : variant.runs()) {
                if (!(run.outcome() instanceof Outcome.Done done)) {
                    return Optional.empty();
                }
                TreeMap<String, Object> scores = new TreeMap<>(done.scores());
                scores.remove(RehearsalFrame.ON_TEST);
                told.append(scores).append('\n');
            }
        }
        return Optional.of(told.toString());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("eckart");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
