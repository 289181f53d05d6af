package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Notation;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.contract.Checks;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each broken optimiser and metric fails the check of what it breaks, and no other. */
final class BrokenOptimisersTest {

    @Test
    void anOptimiserThatClimbsIsSeen() {
        assertEquals(Set.of("aBowlIsDescended"), failing(new Climbing()));
    }

    @Test
    void anOptimiserThatRemembersElsewhereThanInItsSlotsIsSeen() {
        assertEquals(Set.of("anotherTrainingChangesNothing"), failing(new Tiring(new AtomicInteger())));
    }

    @Test
    void aMetricThatDependsOnTheOrderIsSeen() {
        assertEquals(Set.of("cellsInAnotherOrderScoreTheSame"), failing(new OfTheFirst()));
    }

    @Test
    void aMetricWhoseDirectionIsWrongIsSeen() {
        assertEquals(Set.of("betterPredictionsScoreBetter"), failing(new Upward()));
    }

    private static Set<String> failing(Optimiser optimiser) {
        return Checks.failing(() -> new ToyOptimiser(optimiser)).keySet();
    }

    private static Set<String> failing(CellMetric metric) {
        return Checks.failing(() -> new ToyMetric(metric)).keySet();
    }

    private static List<Provider<?>> offering(Object component) {
        return List.of(offer(((Record) component).getClass()));
    }

    private static <T extends Record> Provider<T> offer(Class<T> type) {
        return new Offer<>(type, Provider.API_VERSION) { };
    }

    /** The contract of optimisers, held against a toy. */
    private static final class ToyOptimiser extends OptimiserContract {
        private final Optimiser optimiser;

        private ToyOptimiser(Optimiser optimiser) {
            this.optimiser = optimiser;
        }

        @Override
        protected Optimiser optimiser() {
            return optimiser;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offering(optimiser);
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }
    }

    /** The contract of metrics, held against a toy. */
    private static final class ToyMetric extends CellMetricContract {
        private final CellMetric metric;

        private ToyMetric(CellMetric metric) {
            this.metric = metric;
        }

        @Override
        protected CellMetric metric() {
            return metric;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offering(metric);
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }
    }

    private static Updates moved(SequencedMap<Parameter, Tensor> gradients, double share) {
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
        gradients.forEach((parameter, g) -> values.put(parameter, parameter.tensor().minus(g.times(share))));
        return new Updates(values, new LinkedHashMap<>());
    }

    private interface Steady extends UpdateRule {
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
    private record Climbing() implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            return moved(gradients, -0.01);
        }
    }

    @Name("tiring")
    @Doc("goes half as far in every second training")
    private record Tiring(@Doc("trainings until now") AtomicInteger trainings) implements Steady {
        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar count) {
            return moved(gradients, 0.1 / trainings.incrementAndGet());
        }
    }

    private interface OfFinite extends CellMetric {
        double of(NdArray predicted, NdArray truth);

        @Override
        default On on() {
            return On.ALL;
        }

        @Override
        default Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }

        @Override
        default Score score(NdArray predicted, NdArray truth) {
            if (!predicted.shape().equals(truth.shape())) {
                throw new IllegalArgumentException("expected as many predictions as values");
            }
            double value = predicted.shape().size() == 0 ? Double.NaN : of(predicted, truth);
            return Double.isNaN(value) ? new Score.Undefined("no number") : new Score.Value(value);
        }
    }

    @Name("of-the-first")
    @Doc("looks at the first cell")
    private record OfTheFirst() implements OfFinite {
        @Override
        public double of(NdArray predicted, NdArray truth) {
            return Math.abs(predicted.at(0) - truth.at(0)) * truth.at(0);
        }
    }

    @Name("upward")
    @Doc("says that more error is better")
    private record Upward() implements OfFinite {
        @Override
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }

        @Override
        public double of(NdArray predicted, NdArray truth) {
            double most = 0;
            for (int cell = 0; cell < truth.shape().size(); cell++) {
                most = Math.max(most, Math.abs(predicted.at(cell) - truth.at(cell)));
            }
            return most;
        }
    }
}
