package dev.eckart.experiments.sample;

import dev.eckart.datasets.CsvPreview;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a new experiment is to be about.
 *
 * @param model the name of a model
 * @param data what the file of data seems to hold
 * @param path the file of data, relative to the experiment's folder
 * @param folder the experiment's folder
 * @param label the column of classes, where somebody chose one
 * @param target the column of numbers to predict, where somebody chose one
 */
public record DraftRequest(
        String model, CsvPreview data, String path, Path folder, Optional<String> label, Optional<String> target) {}
