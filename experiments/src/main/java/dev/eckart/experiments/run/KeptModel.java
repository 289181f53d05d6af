package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fitted model as arrays and texts, by which it can be made again, bit for bit. That is so of every record of arrays,
 * numbers, texts, enum constants, optionals, lists and records of these: each has a path, such as
 * {@code model.network.weights.0}, and a record tells the name of its class.
 */
final class KeptModel {

    private static final String ROOT = "model";

    /** Something of a kind that cannot be kept. */
    static final class NotKept extends Exception {
        private static final long serialVersionUID = 1L;

        NotKept(String message) {
            super(message);
        }
    }

    private KeptModel() { }

    /** The arrays and texts of a fitted model; empty if it holds something else. */
    static Optional<Tensors> of(Fitted fitted) {
        Writing writing = new Writing(new TreeMap<>(), new TreeMap<>());
        try {
            writing.write(ROOT, fitted);
            return Optional.of(new Tensors(writing.texts, writing.arrays));
        } catch (NotKept _) {
            return Optional.empty();
        }
    }

    /** The fitted model; empty if its class is not what it was. */
    static Optional<Fitted> restored(Tensors kept, Model model) {
        try {
            Object value = new KeptValues(kept, model.getClass().getClassLoader()).value(ROOT, Fitted.class);
            return value instanceof Fitted fitted ? Optional.of(fitted) : Optional.empty();
        } catch (NotKept _) {
            return Optional.empty();
        }
    }

    private record Writing(SortedMap<String, String> texts, SortedMap<String, NdArray> arrays) {

        void write(String path, Object value) throws NotKept {
            switch (value) {
                case NdArray array -> arrays.put(path, array);
                case Double number -> arrays.put(path, NdArray.scalar(number));
                case Integer number -> arrays.put(path, NdArray.scalar(number));
                case Boolean flag -> arrays.put(path, NdArray.scalar(flag ? 1 : 0));
                case String text -> texts.put(path, text);
                case Enum<?> constant -> texts.put(path, constant.name());
                case Optional<?> optional -> elements(path, optional.stream().toList());
                case List<?> list -> elements(path, list);
                case Record part -> components(path, part);
                default -> throw new NotKept(path + " is a " + value.getClass().getName());
            }
        }

        private void elements(String path, List<?> elements) throws NotKept {
            texts.put(path, Integer.toString(elements.size()));
            for (int i = 0; i < elements.size(); i++) {
                write(path + "." + i, elements.get(i));
            }
        }

        private void components(String path, Record part) throws NotKept {
            texts.put(path, part.getClass().getName());
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    write(path + "." + component.getName(), component.getAccessor().invoke(part));
                } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
                    throw new NotKept(path + ": " + e);
                }
            }
        }
    }
}
