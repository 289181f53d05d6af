package dev.eckart.models.training;

import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.components.DataShape;
import dev.eckart.components.Header;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What models that are trained by gradient share: not a base class, but a function. Immutable and thread-safe.
 *
 * @param optimiser how gradients change the parameters
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which parameters become the model
 * @param earlyStopping when to stop before the last epoch; never if empty
 * @param clipping how gradients are made smaller before the optimiser sees them; not at all if empty
 */
public record Training(
        Optimiser optimiser,
        Batch batch,
        int epochs,
        Keep keep,
        Optional<EarlyStopping> earlyStopping,
        Optional<Clipping> clipping) {

    /** A training that goes on to its last epoch, with gradients as they are. */
    public Training(Optimiser optimiser, Batch batch, int epochs, Keep keep) {
        this(optimiser, batch, epochs, keep, Optional.empty(), Optional.empty());
    }

    /** Adds a problem, at its key, for each setting that does not suit the optimiser. */
    public void check(Problems problems) {
        switch (optimiser) {
            case UpdateRule _ -> { }
            case Lbfgs _ -> checkLbfgs(problems);
        }
    }

    /** Adds a problem, at its key, for each setting that a loss over data that cannot be parted does not serve. */
    public static void checkWhole(Batch batch, Keep keep, Problems problems) {
        if (!(batch instanceof WholeBatch)) {
            problems.at("batch").add("found " + name(batch) + ", expected all: a step of this fit sees all data");
        }
        if (keep == Keep.BEST) {
            problems.at("keep").add("found best, expected last: this fit is given no validation part");
        }
    }

    /** Adds a problem, at its key, for each setting that needs a validation part, if there is none. */
    public void check(DataShape data, Problems problems) {
        if (data.validation().orElse(1) > 0) {
            return;
        }
        if (keep == Keep.BEST) {
            problems.at("keep").add("found best, expected last: " + data.name() + " has no validation part to tell by");
        }
        if (earlyStopping.isPresent()) {
            problems.at("earlyStopping").add("needs a validation part, but " + data.name() + " has none");
        }
    }

    /** Whether a validation part is needed. */
    boolean validates() {
        return keep == Keep.BEST || earlyStopping.isPresent();
    }

    /** {@link #minimise(Objective, FitContext, BiFunction)}, for a model that does not tell its epoch. */
    public <M extends Fitted> M minimise(Objective objective, FitContext context, Function<State, M> model) {
        return minimise(objective, context, (state, _) -> model.apply(state));
    }

    /**
     * Makes a loss small in the context's precision, and tells the context of each epoch, from 0 (before the first)
     * on. Starts and data are rounded once, before the first step.
     *
     * @param model the model of the parameters that an epoch has left; asked for at the end, and whenever the context
     *     wants it
     * @return the model of the parameters to keep
     * @throws DivergedException if the loss that a step starts from is not finite, or a parameter at the end
     * @throws IllegalArgumentException if the objective has no rows, none to validate by although that is asked for, or
     *     the batch is not all of them although they cannot be parted, or a setting does not suit the optimiser
     * @throws java.util.concurrent.CancellationException if the context wishes to stop
     */
    public <M extends Fitted> M minimise(
            Objective objective, FitContext context, BiFunction<State, Integer, M> model) {
        requireServed(objective);
        Objective rounded = objective.in(context.precision());
        try (Epochs running = begin(rounded, context);
                Keeping keeping = new Keeping(this, rounded, running.state(), context)) {
            Supplier<M> modelSoFar = () -> {
                Kept kept = keeping.kept(running::state);
                return model.apply(kept.state(), kept.epoch());
            };
            context.descends(objective::checkedGradients);
            int done = epochs(running, keeping, context, modelSoFar);
            requireFiniteParameters(objective, running.state(), done);
            return modelSoFar.get();
        }
    }

    /** Goes through the epochs, or through those that are left, and tells how many there have been. */
    private int epochs(Epochs running, Keeping keeping, FitContext context, Supplier<? extends Fitted> modelSoFar) {
        Supplier<Map<String, NdArray>> state = () -> kept(running, keeping);
        int done = context.begin(kept -> {
            running.restore(kept);
            keeping.restore(kept);
        });
        if (done == 0) {
            context.epoch(0, modelSoFar, state);
        }
        while (done < epochs && !keeping.stops()) {
            done++;
            running.next(done);
            keeping.ended(running::state);
            context.epoch(done, modelSoFar, state);
        }
        return done;
    }

    private static Map<String, NdArray> kept(Epochs running, Keeping keeping) {
        Map<String, NdArray> arrays = new TreeMap<>();
        running.keep(arrays);
        keeping.keep(arrays);
        return arrays;
    }

    private void checkLbfgs(Problems problems) {
        if (!(batch instanceof WholeBatch)) {
            problems.at("batch").add("found " + name(batch) + ", expected all: lbfgs searches along one loss");
        }
        if (clipping.isPresent()) {
            problems.at("clipping").add("means nothing for lbfgs, which makes no step of a gradient's length");
        }
    }

    private Epochs begin(Objective objective, FitContext context) {
        return switch (optimiser) {
            case UpdateRule rule -> new RuleEpochs(objective, rule, this, context);
            case Lbfgs lbfgs -> new LbfgsEpochs(objective, lbfgs, epochs, context);
        };
    }

    private void requireServed(Objective objective) {
        if (objective.training().count() == 0) {
            throw new IllegalArgumentException("there are no rows to train on");
        }
        if (!objective.training().parted() && !(batch instanceof WholeBatch)) {
            throw new IllegalArgumentException("batch: found " + name(batch) + ", expected all: nothing can be parted");
        }
        Problems problems = new Problems();
        check(problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.all().getFirst().toString());
        }
        if (validates() && objective.validation().map(RowLoss::count).orElse(0) == 0) {
            throw new IllegalArgumentException("keeping the best epoch and stopping early need a validation part");
        }
    }

    private static String name(Batch batch) {
        return Header.of(batch.getClass().asSubclass(Record.class)).name();
    }

    private static void requireFiniteParameters(Objective objective, State state, int epoch) {
        for (Parameter parameter : objective.start().keySet()) {
            NdArray numbers = state.of(parameter);
            for (int place = 0; place < numbers.shape().size(); place++) {
                requireFinite(numbers.at(place), parameter.name(), epoch);
            }
        }
    }

    static double requireFinite(double number, String what, int epoch) {
        if (!Double.isFinite(number)) {
            throw new DivergedException(what, epoch);
        }
        return number;
    }
}
