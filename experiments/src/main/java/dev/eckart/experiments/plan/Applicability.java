package dev.eckart.experiments.plan;

import dev.eckart.components.Header;
import dev.eckart.datasets.Split;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Metric;
import java.util.Optional;

/** What goes with what: metrics with tasks, and tasks with splits. */
final class Applicability {

    private Applicability() { }

    /** Why a metric does not fit a model's task; empty if it does. */
    static Optional<String> obstacle(Metric metric, Model model) {
        boolean ofNumbers = switch (model) {
            case Factoriser _, Completer _, Regressor _ -> true;
            case Classifier _ -> false;
        };
        boolean fits = switch (metric) {
            case CellMetric _ -> ofNumbers;
            case ClassMetric _ -> !ofNumbers;
        };
        return fits
                ? Optional.empty()
                : Optional.of(name(metric) + " is of " + (ofNumbers ? "classes" : "numbers") + "; " + name(model)
                        + " predicts " + (ofNumbers ? "numbers" : "classes"));
    }

    /** Why a model cannot be fitted under a split; empty if it can. */
    static Optional<String> obstacle(Split split, Model model) {
        boolean ofCells = split.unit() == Split.Unit.CELLS;
        String parts = "split \"" + name(split) + "\" parts " + (ofCells ? "cells" : "rows");
        return switch (model) {
            case Factoriser _ -> Optional.of(name(model) + " is fitted to the whole matrix, but " + parts
                    + "; leave the split out, or take a model that completes a matrix");
            case Completer _ ->
                ofCells ? Optional.empty() : Optional.of(name(model) + " completes cells, but " + parts);
            case Classifier _ ->
                ofCells ? Optional.of(name(model) + " classifies rows, but " + parts) : Optional.empty();
            case Regressor _ ->
                ofCells ? Optional.of(name(model) + " predicts a number for rows, but " + parts) : Optional.empty();
        };
    }

    static String name(Object component) {
        return Header.of(component.getClass().asSubclass(Record.class)).name();
    }
}
