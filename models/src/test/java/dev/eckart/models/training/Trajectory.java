package dev.eckart.models.training;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One case of a data file, which the Python program of its name beside it has made and explains. */
record Trajectory(String name, List<String> lines) {

    static List<Trajectory> all() {
        return all("trajectories.txt");
    }

    static List<Trajectory> all(String file) {
        List<Trajectory> cases = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("case ")) {
                cases.add(new Trajectory(line.substring(5), new ArrayList<>()));
            } else if (!cases.isEmpty()) {
                cases.getLast().lines.add(line);
            }
        }
        return cases;
    }

    /** The arrays of that key. */
    List<NdArray> arrays(String key) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).map(Trajectory::parsed).toList();
    }

    NdArray array(String key) {
        return arrays(key).getFirst();
    }

    SortedMap<Integer, Double> losses() {
        SortedMap<Integer, Double> losses = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("loss")) {
                losses.put(Integer.valueOf(words[1]), Double.valueOf(words[2]));
            }
        }
        return losses;
    }

    /** What a line {@code set KEY VALUE} says; empty without one. */
    Optional<String> setting(String key) {
        String start = "set " + key + " ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findAny();
    }

    /** The whole number of a line {@code KEY NUMBER}. */
    int number(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> Integer.valueOf(line.substring(key.length() + 1)))
                .findAny()
                .orElseThrow();
    }

    private static NdArray parsed(String line) {
        String[] words = line.split(" ", -1);
        Shape shape = words[1].equals("scalar")
                ? Shape.SCALAR
                : Shape.of(Arrays.stream(words[1].split("x", -1)).mapToInt(Integer::parseInt).toArray());
        return F64Array.owning(Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray(), shape);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Trajectory.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
