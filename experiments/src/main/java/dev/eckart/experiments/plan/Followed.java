package dev.eckart.experiments.plan;

import dev.eckart.experiments.spec.Experiment;
import dev.eckart.linalg.Precision;
import dev.eckart.models.FollowsPrecision;
import dev.eckart.models.Model;
import java.util.concurrent.atomic.AtomicBoolean;

/** Which models follow an experiment's precision. */
public final class Followed {

    private Followed() { }

    /** What the programs of a model's fit compute in: the experiment's precision, or f64 if it does not follow that. */
    public static Precision precision(Experiment experiment, Model model) {
        AtomicBoolean follows = new AtomicBoolean();
        ComponentWalk.records(model, component -> follows.compareAndSet(
                false, component.getClass().isAnnotationPresent(FollowsPrecision.class)));
        return follows.get() ? experiment.precision() : Precision.F64;
    }
}
