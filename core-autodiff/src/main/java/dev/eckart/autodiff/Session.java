package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** The one {@link Execution}: what it holds is a {@link Machinery}, of whichever precision and kind. */
final class Session implements Execution {

    private final Program program;
    private final Machinery machinery;
    private final Map<Leaf, Slot> leaves;
    private final Map<Tensor, Slot> values;
    private final Set<Leaf> unset = new LinkedHashSet<>();
    private boolean stepped;
    private boolean closed;

    Session(Program program, Machinery machinery, Map<Parameter, NdArray> init) {
        this.program = program;
        this.machinery = machinery;
        this.leaves = machinery.leaves();
        this.values = machinery.values();
        leaves.keySet().stream().filter(leaf -> !(leaf instanceof Parameter)).forEach(unset::add);
        init.forEach((parameter, numbers) -> slot(parameter).write(numbers));
    }

    @Override
    public void bind(Input input, NdArray rows, int offset) {
        Slot slot = slot(input);
        slot.bind(rows, firstElement(input, rows.shape(), offset));
        unset.remove(input);
    }

    @Override
    public void set(Scalar scalar, double value) {
        slot(scalar).set(value);
        unset.remove(scalar);
    }

    @Override
    public void load(Map<Parameter, NdArray> parameters) {
        requireOpen();
        parameters.forEach((parameter, numbers) -> {
            slot(parameter);
            if (!numbers.shape().equals(parameter.shape())) {
                throw new IllegalArgumentException(parameter + " cannot be set to shape " + numbers.shape());
            }
        });
        parameters.forEach((parameter, numbers) -> slot(parameter).write(numbers));
    }

    @Override
    public void step() {
        requireOpen();
        if (!unset.isEmpty()) {
            throw new IllegalStateException(unset.iterator().next() + " has been given no numbers");
        }
        machinery.step().run();
        stepped = true;
    }

    @Override
    public double scalar(Tensor tensor) {
        Slot slot = evaluated(tensor);
        if (tensor.shape().rank() != 0) {
            throw new IllegalArgumentException(tensor + " is no single number");
        }
        return slot.get();
    }

    @Override
    public NdArray value(Tensor tensor) {
        return evaluated(tensor).copy(tensor.shape());
    }

    @Override
    public State snapshot() {
        requireOpen();
        SequencedMap<Parameter, NdArray> numbers = new LinkedHashMap<>();
        program.parameters().forEach(parameter -> numbers.put(parameter, slot(parameter).copy(parameter.shape())));
        return new State(numbers);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            machinery.end().run();
        }
    }

    private Slot slot(Leaf leaf) {
        requireOpen();
        Slot slot = leaves.get(leaf);
        if (slot == null) {
            throw new IllegalArgumentException(leaf + " is not part of the program");
        }
        return slot;
    }

    private Slot evaluated(Tensor tensor) {
        requireOpen();
        Slot slot = values.get(tensor);
        if (slot == null) {
            throw new IllegalArgumentException(tensor + " was not asked for: it is not among the step's values");
        }
        if (!stepped) {
            throw new IllegalStateException("no step has been made yet");
        }
        return slot;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the execution is closed");
        }
    }

    private static int firstElement(Input input, Shape found, int offset) {
        Shape shape = input.shape();
        if (shape.rank() == 0 && found.rank() == 0 && offset == 0) {
            return 0;
        }
        if (shape.rank() == 0 || !sameRows(shape, found)) {
            throw new IllegalArgumentException(input + " cannot be bound to shape " + found);
        }
        if (offset < 0 || offset > found.extent(0) - shape.extent(0)) {
            throw new IllegalArgumentException(
                    input + " cannot be bound to shape " + found + " from row " + offset + " on");
        }
        return offset * Places.stride(shape, 0);
    }

    private static boolean sameRows(Shape shape, Shape found) {
        boolean same = shape.rank() == found.rank();
        for (int axis = 1; same && axis < shape.rank(); axis++) {
            same = shape.extent(axis) == found.extent(axis);
        }
        return same;
    }
}
