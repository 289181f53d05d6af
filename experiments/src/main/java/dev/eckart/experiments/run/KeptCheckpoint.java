package dev.eckart.experiments.run;

import dev.eckart.components.RandomStream;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Checkpoint;
import dev.eckart.models.FitState;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A checkpoint as arrays and texts, and the points of curves beside it, by which it can be made again bit for bit. */
final class KeptCheckpoint {

    private static final String FIT = "fit";
    private static final String EPOCH = "epoch";
    private static final String STATE = "state.";
    private static final String STREAM = "stream.";
    private static final int WORDS = 4;

    private KeptCheckpoint() { }

    static Tensors tensors(Checkpoint checkpoint, CurveRecorder curves) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, NdArray> arrays = new TreeMap<>();
        texts.put(FIT, Integer.toString(checkpoint.fit()));
        texts.put(EPOCH, Integer.toString(checkpoint.state().epoch()));
        checkpoint.streams().forEach((name, position) -> texts.put(STREAM + name, text(position)));
        checkpoint.state().arrays().forEach((name, array) -> arrays.put(STATE + name, array));
        curves.keep(texts, arrays);
        return new Tensors(texts, arrays);
    }

    /** @throws IllegalArgumentException if these are not what was kept */
    static Checkpoint checkpoint(Tensors kept) {
        SortedMap<String, RandomStream.Position> streams = new TreeMap<>();
        below(STREAM, kept.texts()).forEach((name, text) -> streams.put(name, position(text)));
        FitState state = new FitState(number(EPOCH, kept), below(STATE, kept.arrays()));
        return new Checkpoint(number(FIT, kept), state, streams);
    }

    private static int number(String name, Tensors kept) {
        return Integer.parseInt(kept.texts().getOrDefault(name, "missing"));
    }

    /** What stands below a prefix, without it. */
    private static <T> SortedMap<String, T> below(String prefix, SortedMap<String, T> all) {
        SortedMap<String, T> below = new TreeMap<>();
        all.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> below.put(entry.getKey().substring(prefix.length()), entry.getValue()));
        return below;
    }

    private static String text(RandomStream.Position position) {
        return LongStream.of(position.s0(), position.s1(), position.s2(), position.s3())
                .mapToObj(HexFormat.of()::toHexDigits)
                .collect(Collectors.joining(" "));
    }

    private static RandomStream.Position position(String text) {
        long[] words = Arrays.stream(text.split(" ", -1)).mapToLong(HexFormat::fromHexDigitsToLong).toArray();
        if (words.length != WORDS) {
            throw new IllegalArgumentException("found " + words.length + " words of a random stream");
        }
        return new RandomStream.Position(words[0], words[1], words[2], words[3]);
    }
}
