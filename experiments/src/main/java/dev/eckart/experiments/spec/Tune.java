package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;

/**
 * Settings that are chosen by trial: every model is fitted under each combination of its values, the best on the
 * validation part is fitted again, and that fit is what is reported.
 *
 * @param by name of the metric to choose by, which is taken on the validation part
 * @param per what one choice is made for
 * @param refitOn what the chosen settings are fitted to
 * @param over the values of each setting
 */
@Doc("settings chosen on the validation part")
public record Tune(
        @Doc("the metric to choose by, taken on validation") String by,
        @Doc("what one choice is made for") Per per,
        @Doc("what the chosen settings are fitted to") RefitOn refitOn,
        @Doc("by path of a model or a step, the values to choose from") Axes over) {

    /** What one choice is made for. */
    public enum Per {
        /** Each partition of the data by itself, so that no choice has seen what another partition tests on. */
        @Doc("each partition of the data (fold and seed of the split) by itself; the mean over other seeds decides")
        FOLD,
        /** All runs: simpler to report, and optimistic where one fold's validation rows are another's test rows. */
        @Doc("all runs together: the mean over all of them decides; optimistic where folds overlap")
        EXPERIMENT
    }
}
