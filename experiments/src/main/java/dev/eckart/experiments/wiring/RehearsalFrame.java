package dev.eckart.experiments.wiring;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Path;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import dev.eckart.experiments.json.Origin;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small experiment for one task, and its data: columns a, b and c, and for rows the answer. */
enum RehearsalFrame {
    THREE_CLASSES("kind", 24, "{\"type\": \"softmax-regression\", \"weight\": 1}",
            "{\"type\": \"softmax-cross-entropy\", \"reduction\": \"mean\", \"on\": \"train\"}"),
    TWO_CLASSES("kind", 24, "{\"type\": \"softmax-regression\", \"weight\": 1}",
            "{\"type\": \"softmax-cross-entropy\", \"reduction\": \"mean\", \"on\": \"train\"}"),
    TARGETS("size", 24, "{\"type\": \"ridge-regression\", \"weight\": 1}",
            "{\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"train\"}"),
    CELLS("", 8, "\"column-mean\"", "{\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"train\"}");

    /** The name of the file with the data. */
    static final String DATA = "rehearsal.csv";

    /** The name of the metric that is taken on what is for testing, and may differ. */
    static final String ON_TEST = "test";

    private static final int FIRST_TESTED = 18;
    private static final String STEP = "{\"type\": \"centre\", \"fitOn\": \"train\"}";
    private static final String OF_ROWS = """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "rehearsal.csv", "%s": "%s" },
              "steps": [ %s, { "type": "scale", "by": "sd", "ddof": 0, "fitOn": "train", "constant": "keep" } ],
              "split": { "type": "given", "train": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
                         "validation": [12, 13, 14, 15, 16, 17], "test": [18, 19, 20, 21, 22, 23] },
              "seeds": 1,
              "models": { "own": %s },
              "metrics": { "train": %s, "validation": %s, "test": %s }%s
            }
            """;
    private static final String TUNE = """
            ,
              "tune": { "by": "validation", "per": "fold", "refitOn": "%s", "over": { "steps.1.ddof": [0, 1] } }""";
    private static final String OF_CELLS = """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "rehearsal.csv" },
              "split": { "type": "hide-cells", "cells": [[0, 1], [2, 2], [5, 0], [6, 1]] },
              "seeds": 1,
              "models": { "own": %s },
              "metrics": { "train": %s, "test": %s }
            }
            """;
    private static final String MLP = """
            { "type": "mlp", "hidden": [3], "activation": "tanh", "outputActivation": "none",
              "bias": { "shape": "per-unit", "trained": true },
              "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                       "init": { "weights": "glorot-uniform", "bias": "zeros" },
                       "optimiser": %s, "batch": "all", "epochs": 5, "keep": "best" } }""";

    private final String answer;
    private final int rows;
    private final String model;
    private final String metric;

    RehearsalFrame(String answer, int rows, String model, String metric) {
        this.answer = answer;
        this.rows = rows;
        this.model = model;
        this.metric = metric;
    }

    /** An experiment file, which need not be valid. */
    record Play(RehearsalFrame frame, String experiment) {}

    /** Experiments with the component, the best first; none if there is no place for it. */
    static Stream<Play> with(Record component) {
        String json = CanonicalJson.write(component);
        return switch (component) {
            case Classifier _ -> Stream.of(THREE_CLASSES, TWO_CLASSES).flatMap(frame -> frame.ofModel(json));
            case Regressor _ -> TARGETS.ofModel(json);
            case Completer _ -> CELLS.ofModel(json);
            case PreparationStep _ -> THREE_CLASSES.plays(json, THREE_CLASSES.model, THREE_CLASSES.metric);
            case ClassMetric _ -> Stream.of(THREE_CLASSES, TWO_CLASSES).flatMap(frame -> frame.ofMetric(json));
            case CellMetric _ -> Stream.of(CELLS, TARGETS).flatMap(frame -> frame.ofMetric(json));
            case Optimiser _ -> THREE_CLASSES.ofModel(filled(MLP, json));
            default -> Stream.empty();
        };
    }

    private Stream<Play> ofModel(String own) {
        return plays(STEP, own, metric);
    }

    private Stream<Play> ofMetric(String own) {
        return plays(STEP, model, own);
    }

    /** With settings that are chosen, if they can be; a model that chooses by validation rows needs them to itself. */
    private Stream<Play> plays(String step, String own, String judge) {
        if (this == CELLS) {
            return Stream.of(new Play(this, filled(OF_CELLS, own, on(judge, "train"), on(judge, ON_TEST))));
        }
        return Stream.of(filled(TUNE, "train+validation"), filled(TUNE, "train"), "")
                .map(tune -> new Play(this, filled(OF_ROWS,
                        this == TARGETS ? "target" : "label", answer, step, own, on(judge, "train"),
                        on(judge, "validation"), on(judge, ON_TEST), tune)));
    }

    /** The text with the parts in the places of its "%s". */
    private static String filled(String text, String... parts) {
        String[] between = text.split("%s", -1);
        StringBuilder filled = new StringBuilder(between[0]);
        for (int part = 0; part < parts.length; part++) {
            filled.append(parts[part]).append(between[part + 1]);
        }
        return filled.toString();
    }

    private static String on(String metric, String part) {
        Origin written = new Origin.BuiltIn("rehearsal");
        Json tree = JsonReader.read("metric", metric, new Diagnostics()).orElseThrow();
        return tree.with(Path.of("on"), new Json.Text(written, part)).compact();
    }

    /** The data as a table of text; permuted, the answers for testing have changed places, and nothing else. */
    String data(boolean permuted) {
        String heads = "a,b,c" + (answer.isEmpty() ? "" : "," + answer) + "\n";
        return heads + IntStream.range(0, rows)
                .mapToObj(row -> this == CELLS ? cells(row, permuted) : row(row, permuted))
                .collect(Collectors.joining());
    }

    private String row(int row, boolean permuted) {
        int from = permuted && row >= FIRST_TESTED ? FIRST_TESTED + (row + 1) % (rows - FIRST_TESTED) : row;
        return number(row, 0) + "," + number(row, 1) + "," + number(row, 2) + "," + answerOf(from) + "\n";
    }

    private String answerOf(int row) {
        return switch (this) {
            case THREE_CLASSES -> "kind-" + row % 3;
            case TWO_CLASSES -> "kind-" + row % 2;
            case TARGETS, CELLS -> Integer.toString(2 * number(row, 0) - number(row, 1) + row % 4);
        };
    }

    private static String cells(int row, boolean permuted) {
        return IntStream.range(0, 3)
                .mapToObj(column -> Integer.toString(cell(row, column, permuted)))
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** Each hidden cell gets the value of another. */
    private static int cell(int row, int column, boolean permuted) {
        int at = 3 * row + column;
        int from = !permuted ? at : switch (at) {
            case 1 -> 8;
            case 8 -> 15;
            case 15 -> 19;
            case 19 -> 1;
            default -> at;
        };
        return number(from / 3, from % 3);
    }

    private static int number(int row, int column) {
        return switch (column) {
            case 0 -> row * 5 % 7 + 3 * (row % 3);
            case 1 -> row * 3 % 11;
            default -> row * 7 % 5 + 1;
        };
    }
}
