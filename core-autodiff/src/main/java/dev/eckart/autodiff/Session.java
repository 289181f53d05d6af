package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The one {@link Execution}: what it holds is a {@link Machinery}, of whichever precision and kind. It can begin with
 * one and go on with another.
 */
final class Session implements Execution {

    private static final long ALL = Long.MAX_VALUE;

    private final Program program;
    private final Supplier<Machinery> next;
    private final long first;
    private final Set<Leaf> unset = new LinkedHashSet<>();
    private Machinery machinery;
    private long begun;
    private boolean stepped;
    private boolean closed;

    Session(Program program, Machinery machinery, Map<Parameter, NdArray> init) {
        this(program, machinery, init, ALL, () -> machinery);
    }

    /**
     * @param first how many steps the machinery makes, before another one takes over
     */
    Session(
            Program program, Machinery machinery, Map<Parameter, NdArray> init, long first, Supplier<Machinery> next) {
        this.program = program;
        this.machinery = machinery;
        this.first = first;
        this.next = next;
        machinery.leaves().keySet().stream().filter(leaf -> !(leaf instanceof Parameter)).forEach(unset::add);
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
        if (begun++ == first) {
            changeOver();
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
            if (begun <= first && first < ALL) {
                ColdStart.made(program.plan(), begun);
            }
        }
    }

    private void changeOver() {
        Machinery other = next.get();
        other.leaves().forEach((leaf, slot) -> slot.takeOver(slot(leaf)));
        other.values().forEach((tensor, slot) -> slot.takeOver(Objects.requireNonNull(machinery.values().get(tensor))));
        machinery.end().run();
        machinery = other;
        ColdStart.made(program.plan(), first);
    }

    private Slot slot(Leaf leaf) {
        requireOpen();
        Slot slot = machinery.leaves().get(leaf);
        if (slot == null) {
            throw new IllegalArgumentException(leaf + " is not part of the program");
        }
        return slot;
    }

    private Slot evaluated(Tensor tensor) {
        requireOpen();
        Slot slot = machinery.values().get(tensor);
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
