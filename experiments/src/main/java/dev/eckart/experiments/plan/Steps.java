package dev.eckart.experiments.plan;

import dev.eckart.datasets.PreparationStep;
import java.util.List;

/**
 * The steps of an experiment, some of which may be broken.
 *
 * @param known those before the first that is broken
 * @param all whether these are all
 */
record Steps(List<PreparationStep> known, boolean all) {

    Steps {
        known = List.copyOf(known);
    }
}
