package dev.eckart.models.training;

import dev.eckart.autodiff.State;
import dev.eckart.models.FitContext;
import java.util.Optional;
import java.util.function.Supplier;

/** Follows a training: which parameters to keep, and when to stop. Mutable. */
final class Keeping implements AutoCloseable {

    private final Keep keep;
    private final Optional<EarlyStopping> stopping;
    private final Optional<ValidationLoss> validation;
    private final Least least = new Least(0);
    private final Least leastByMargin;
    private Kept best;
    private int done;

    Keeping(Training training, Objective objective, State start, FitContext context) {
        this.keep = training.keep();
        this.stopping = training.earlyStopping();
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
        validation.ifPresent(loss -> {
            State now = parameters.get();
            compare(loss.at(now), now);
        });
    }

    /** Whether the training is to stop here. */
    boolean stops() {
        return stopping.map(setting -> done - leastByMargin.epoch() >= setting.patience()).orElse(false);
    }

    /** What would be kept if the training ended here. */
    Kept kept(Supplier<State> parameters) {
        return switch (keep) {
            case LAST -> new Kept(parameters.get(), done);
            case BEST -> best;
        };
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
