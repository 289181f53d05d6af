package dev.eckart.experiments.plan;

import dev.eckart.components.Problems;
import dev.eckart.experiments.view.PreparedData;
import java.util.Optional;

/**
 * The data as the first run sees them, whatever the models: as far as they can be prepared.
 *
 * @param data empty if not even their columns can be told
 * @param parted whether they are parted as the experiment says
 * @param exact whether the values are those that the steps make of them
 * @param problems what is wrong with steps and split, by paths from the experiment
 */
record Sample(Optional<PreparedData> data, boolean parted, boolean exact, Problems problems) {

    /** The data, if nothing is wrong with them. */
    Optional<PreparedData> whole() {
        return parted && exact && problems.isEmpty() ? data : Optional.empty();
    }
}
