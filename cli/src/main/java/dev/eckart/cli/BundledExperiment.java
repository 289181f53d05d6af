package dev.eckart.cli;

import dev.eckart.experiments.bundle.Bundle;
import dev.eckart.experiments.bundle.BundleException;
import dev.eckart.experiments.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Where an experiment and its data stand in a bundle: so that each path in the experiment, which is a part of its runs'
 * keys, leads to the file that it led to. Where paths lead upwards, the experiment stands so much deeper.
 */
final class BundledExperiment {

    private static final String DEEPER = "in/";
    private static final String LICENCES = "{LICENSE,LICENCE,License,Licence,license,licence,NOTICE,COPYING}*";

    private final Plan plan;
    private final SequencedMap<String, Path> data;
    private final Path folder;

    /** @param data the files of the data, by the path as the experiment writes it */
    BundledExperiment(Plan plan, SequencedMap<String, Path> data) {
        this.plan = plan;
        this.data = data;
        int up = data.keySet().stream().mapToInt(path -> upwards(Path.of(path))).max().orElse(0);
        this.folder = Path.of(Bundle.EXPERIMENTS + plan.name() + "/" + DEEPER.repeat(up));
    }

    /** The path of the experiment's file. */
    String file() {
        return slashed(folder.resolve(plan.name() + ".json"));
    }

    /** The experiment's file. */
    byte[] resolved() {
        return plan.resolved().getBytes(StandardCharsets.UTF_8);
    }

    /** The files of the data by their path in the bundle, and licences that lie beside them. */
    SequencedMap<String, byte[]> files() {
        SequencedMap<String, byte[]> files = new TreeMap<>();
        data.forEach((path, file) -> {
            files.put(place(path), read(file));
            licences(file).forEach((name, content) -> files.put(place(sibling(path, name)), content));
        });
        return files;
    }

    /** The path in the bundle of a path in the experiment. */
    private String place(String path) {
        if (Path.of(path).isAbsolute()) {
            throw new BundleException(plan.name() + " reads " + path + ", which is nowhere else but on this computer;"
                    + " a bundle needs paths that are relative to the experiment");
        }
        return slashed(folder.resolve(path).normalize());
    }

    private static String sibling(String path, String name) {
        return slashed(Path.of(path).resolveSibling(name));
    }

    private static int upwards(Path path) {
        int up = 0;
        for (Path segment : path.normalize()) {
            up += segment.toString().equals("..") ? 1 : 0;
        }
        return up;
    }

    private static Map<String, byte[]> licences(Path file) {
        Map<String, byte[]> licences = new TreeMap<>();
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(file.toAbsolutePath().resolveSibling(""), LICENCES)) {
            for (Path sibling : siblings) {
                if (Files.isRegularFile(sibling)) {
                    licences.put(String.valueOf(sibling.getFileName()), read(sibling));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return licences;
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
