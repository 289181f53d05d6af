package dev.eckart.models.training;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Follows a training: which parameters to keep, and when to stop. Mutable. */
final class Keeping implements AutoCloseable {

    private static final String LEAST = "least";
    private static final String LEAST_BY_MARGIN = "leastByMargin";
    private static final String BEST = "best";

    private final Keep keep;
    private final Optional<EarlyStopping> stopping;
    private final List<Parameter> parameters;
    private final Optional<ValidationLoss> validation;
    private final Least least = new Least(0);
    private final Least leastByMargin;
    private Kept best;
    private int done;

    Keeping(Training training, Objective objective, State start, FitContext context) {
        this.keep = training.keep();
        this.stopping = training.earlyStopping();
        this.parameters = List.copyOf(objective.start().keySet());
        this.validation = training.validates()
                ? objective.validation().map(loss -> new ValidationLoss(loss, start, context))
                : Optional.empty();
        this.leastByMargin = new Least(stopping.map(EarlyStopping::minDelta).orElse(0.0));
        this.best = new Kept(start, 0);
        validation.ifPresent(loss -> compare(loss.at(start), start));
    }

    /** Takes note of the parameters after one more epoch. */
    void ended(Supplier<State> parameters) {
        done++;
        if (validation.isPresent()) {
            State now = parameters.get();
            compare(validation.get().at(now), now);
        }
    }

    /** Whether the training is to stop here. */
    boolean stops() {
        return stopping.isPresent() && done - leastByMargin.epoch() >= stopping.get().patience();
    }

    /** What would be kept if the training ended here. */
    Kept kept(Supplier<State> parameters) {
        return switch (keep) {
            case LAST -> new Kept(parameters.get(), done);
            case BEST -> best;
        };
    }

    /** Adds what {@link #restore} needs, by name. */
    void keep(Map<String, NdArray> arrays) {
        if (validation.isPresent()) {
            least.keep(LEAST, arrays);
            leastByMargin.keep(LEAST_BY_MARGIN, arrays);
        }
        if (keep == Keep.BEST) {
            Listed.keep(BEST, parameters.stream().map(best.state()::of).toList(), arrays);
        }
    }

    /** Goes on from where another has followed the same training to; only before the first epoch. */
    void restore(FitState kept) {
        done = kept.epoch();
        if (validation.isPresent()) {
            least.restore(LEAST, kept);
            leastByMargin.restore(LEAST_BY_MARGIN, kept);
        }
        if (keep == Keep.BEST) {
            best = new Kept(state(Listed.of(BEST, kept)), least.epoch());
        }
    }

    private State state(List<NdArray> numbers) {
        SequencedMap<Parameter, NdArray> byParameter = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            byParameter.put(parameters.get(i), numbers.get(i));
        }
        return new State(byParameter);
    }

    @Override
    public void close() {
        validation.ifPresent(ValidationLoss::close);
    }

    private void compare(double loss, State now) {
        leastByMargin.is(loss, done);
        if (least.is(loss, done)) {
            best = new Kept(now, done);
        }
    }
}
