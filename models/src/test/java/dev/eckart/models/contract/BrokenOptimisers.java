package dev.eckart.models.contract;

import dev.eckart.autodiff.Op;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Gradient descents that would be right but for one thing. */
final class BrokenOptimisers {

    private BrokenOptimisers() { }

    private static Updates moved(SequencedMap<Parameter, Tensor> gradients, UnaryOperator<Tensor> step) {
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
        gradients.forEach((parameter, g) -> values.put(parameter, parameter.tensor().minus(step.apply(g))));
        return new Updates(values, new LinkedHashMap<>());
    }

    interface Steady extends UpdateRule {
        @Override
        default double learningRate() {
            return 0.01;
        }

        @Override
        default Optional<Schedule> schedule() {
            return Optional.empty();
        }
    }

    @Name("climbing")
    @Doc("goes up")
    record Climbing() implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            return moved(gradients, g -> g.times(-0.01));
        }
    }

    @Name("tiring")
    @Doc("goes less far in every further training")
    record Tiring(@Doc("trainings until now") AtomicInteger trainings) implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            double share = 0.1 / trainings.incrementAndGet();
            return moved(gradients, g -> g.times(share));
        }
    }

    @Name("counting")
    @Doc("goes less far in every step, and counts them beside its slots")
    record Counting() implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            return moved(gradients, g -> Tensor.custom(new Tired(g, new AtomicInteger())));
        }
    }

    @Name("idle")
    @Doc("has a slot that nothing becomes of")
    record Idle() implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            SequencedMap<Parameter, NdArray> slots = new LinkedHashMap<>();
            Updates moved = moved(gradients, g -> {
                Parameter idle = new Parameter("idle", g.shape());
                slots.put(idle, NdArray.filled(0, g.shape()));
                return g.times(0.1).plus(idle.tensor());
            });
            return new Updates(moved.values(), slots);
        }
    }

    @Name("mistaken")
    @Doc("goes less far in every further training, and says that it is all the same: what is compiled once is kept")
    record Mistaken() implements Steady {
        private static final AtomicInteger TRAININGS = new AtomicInteger();

        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            int training = TRAININGS.incrementAndGet();
            return moved(gradients, g -> Tensor.custom(new Alike(g, 10 + training)));
        }
    }

    /** A share of a tensor, and equal to any other share of any tensor of its shape. */
    private record Alike(Tensor x, double divisor) implements Op.Custom {
        @Override
        public List<Tensor> operands() {
            return List.of(x);
        }

        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public NdArray value(List<NdArray> operands) {
            double[] numbers = operands.getFirst().toDoubles();
            Arrays.setAll(numbers, place -> numbers[place] / divisor);
            return NdArray.of(numbers, shape().extents());
        }

        @Override
        public List<Tensor> derivatives(Tensor y, Tensor g) {
            throw new UnsupportedOperationException("nobody differentiates a step");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Alike alike && alike.shape().equals(shape());
        }

        @Override
        public int hashCode() {
            return shape().hashCode();
        }
    }

    /** A tenth of a tensor, and less each time. */
    private record Tired(Tensor x, AtomicInteger times) implements Op.Custom {
        @Override
        public List<Tensor> operands() {
            return List.of(x);
        }

        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public NdArray value(List<NdArray> operands) {
            double[] numbers = operands.getFirst().toDoubles();
            int time = times.incrementAndGet();
            Arrays.setAll(numbers, place -> numbers[place] / (10 + time));
            return NdArray.of(numbers, shape().extents());
        }

        @Override
        public List<Tensor> derivatives(Tensor y, Tensor g) {
            throw new UnsupportedOperationException("nobody differentiates a step");
        }
    }
}
