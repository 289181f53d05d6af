package dev.eckart.models.metric;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.util.Optional;

/** What metrics share that are taken of one class, or averaged over all of them. */
interface OfClasses extends ClassMetric, DataChecked {

    Optional<Average> average();

    Optional<Integer> label();

    @Override
    default Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    default void check(DataShape data, Problems problems) {
        new PerClass(average(), label()).check(data, problems);
    }
}
