package dev.eckart.components;

import java.util.Optional;

/**
 * Small experiments around components: data from a file, steps, a split, settings that are chosen, a model and metrics.
 * Found by {@link java.util.ServiceLoader}, so that what knows no experiments, such as the test of a model, can ask
 * what comes out of one. Implementations are thread-safe.
 */
public interface Rehearsal {

    /**
     * What an experiment tells of everything but its test part: the settings that were chosen, and the scores.
     *
     * @param asTheyStand with the data as they are
     * @param permuted where the rows for testing have each other's classes or targets, or the hidden cells each other's
     *     values
     */
    record Told(String asTheyStand, String permuted) {}

    /**
     * Does an experiment with the component twice, with answers for testing that differ.
     *
     * @return empty where no small experiment has a place for the component, such as a split, or where what it tells
     *     differs from time to time
     */
    Optional<Told> withAnswersPermuted(Record component);
}
