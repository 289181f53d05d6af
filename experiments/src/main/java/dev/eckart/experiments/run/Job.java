package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.Wanted;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.experiments.view.Preparing;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Demand;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitContext.EpochListener;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import dev.eckart.models.Trained;
import dev.eckart.models.UnusableCheckpointException;
import dev.eckart.models.metric.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * One run to be done: everything that it needs, as values.
 *
 * @param planned the run
 * @param experiment where data, steps and split stand
 * @param data the dataset and the steps
 * @param wanted what is asked of the run
 * @param demand what it is expected to take
 * @param parameters of the fitted model, where it has been fitted before
 * @param upkeep how it is looked after while it is at work
 */
record Job(
        PlannedRun planned, Experiment experiment, Preparing data, Model model, Wanted wanted, Demand demand,
        Optional<Tensors> parameters, Upkeep upkeep) {

    /** A run of which nothing has been done. */
    Job(PlannedRun planned, Experiment experiment, Preparing data, Model model, Wanted wanted, Demand demand) {
        this(planned, experiment, data, model, wanted, demand, Optional.empty(), Upkeep.NONE);
    }

    /** This job, looked after. */
    Job with(Upkeep other) {
        return new Job(planned, experiment, data, model, wanted, demand, parameters, other);
    }

    /** This job with more asked of it. */
    Job wanting(Wanted more) {
        return new Job(planned, experiment, data, model, wanted.and(more), demand, parameters, upkeep);
    }

    /** What is left of this job where the model has been fitted: that which is not known. */
    Job of(Tensors fitted, LedgerEntry known) {
        return new Job(planned, experiment, data, model,
                wanted.without(known.scores().keySet(), known.curves().keySet(), known.outputs().keySet()),
                new Demand(0, 0, demand.numbers()), Optional.of(fitted), upkeep);
    }

    /** Whether a run that is already known holds all that is asked. */
    boolean answeredBy(LedgerEntry known) {
        return known.status() != LedgerEntry.Status.DONE
                || (known.scores().keySet().containsAll(wanted.scores().keySet())
                        && known.curves().keySet().containsAll(wanted.curves().keySet())
                        && known.outputs().keySet().containsAll(wanted.outputs()));
    }

    /**
     * Does the run. Whatever the fit throws is a result, but for errors of the machine.
     *
     * @param threads how many may work on it
     * @param follower is told of each epoch
     * @throws CancellationException if the run is given up
     */
    LedgerEntry execute(int threads, Cancellation cancellation, EpochListener follower) {
        try {
            return goneOn(threads, cancellation, follower);
        } catch (CancellationException e) {
            throw e;
        } catch (DivergedException e) {
            return entry(LedgerEntry.Status.DIVERGED, e.epoch(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failed(words(e));
        }
    }

    /** What is kept of the run if it could not be done. */
    LedgerEntry failed(String message) {
        return entry(LedgerEntry.Status.FAILED, 0, message);
    }

    /** What went wrong, for people. */
    static String words(Throwable fault) {
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }

    /** Does the run from its checkpoint on, or from the beginning, if the fit cannot go on from there after all. */
    private LedgerEntry goneOn(int threads, Cancellation cancellation, EpochListener follower) {
        try {
            return done(threads, cancellation, follower, upkeep);
        } catch (UnusableCheckpointException e) {
            upkeep.told().accept(RunCheckpoints.unusable(planned.key(), words(e)));
            return done(threads, cancellation, follower, upkeep.fromTheBeginning());
        }
    }

    private LedgerEntry done(int threads, Cancellation cancellation, EpochListener follower, Upkeep looksAfter) {
        Streams streams = Streams.of(planned.seeds());
        PreparedData prepared =
                data.prepare(experiment.split(), planned.fold().orElse(0), planned.fittedTo(), streams);
        CurveRecorder curves = new CurveRecorder(wanted, prepared);
        EpochListener both = (epoch, modelSoFar) -> {
            curves.epoch(epoch, modelSoFar);
            follower.epoch(epoch, modelSoFar);
        };
        FitContext context = new FitContext(streams, cancellation, both)
                .in(planned.precision())
                .withThreads(threads)
                .keptBy(new RunCheckpoints(looksAfter, planned.key(), curves));
        Fitted fitted = parameters.flatMap(kept -> KeptModel.restored(kept, model))
                .orElseGet(() -> Fitting.fit(model, prepared, context));
        Predictions predictions = new Predictions(fitted, prepared);
        Map<String, Score> scores = new LinkedHashMap<>();
        wanted.scores().forEach((id, metric) -> scores.put(id, predictions.score(metric)));
        Map<String, NdArray> outputs = new LinkedHashMap<>();
        wanted.outputs().forEach(output -> outputs.put(output, predictions.output(output)));
        if (fitted instanceof Trained trained) {
            outputs.putIfAbsent(LedgerEntry.EPOCHS, NdArray.filled(trained.epochs(), Shape.of()));
        }
        return new LedgerEntry(planned.key(), planned.settings(), LedgerEntry.Status.DONE, 0, "", scores,
                curves.upTo(predictions), outputs).with(parameters.or(() -> KeptModel.of(fitted)));
    }

    private LedgerEntry entry(LedgerEntry.Status status, int epoch, String message) {
        return new LedgerEntry(
                planned.key(), planned.settings(), status, epoch, message, Map.of(), Map.of(), Map.of());
    }
}
