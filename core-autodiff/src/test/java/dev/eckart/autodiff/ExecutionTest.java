package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.F64ScalarKernels;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExecutionTest {

    private final Parameter p = new Parameter("p", Shape.SCALAR);
    private final Parameter q = new Parameter("q", Shape.SCALAR);
    private final Input rows = new Input("rows", Shape.of(2, 3));
    private final Scalar rate = new Scalar("rate");

    @Test
    void valuesAreThoseFromBeforeTheUpdates() {
        Execution execution = started(step(Map.of(p, p.tensor().plus(1)), p.tensor()), Map.of(p, NdArray.scalar(1)));
        execution.step();
        assertEquals(1, execution.scalar(p.tensor()));
        assertEquals(NdArray.scalar(2), execution.snapshot().of(p));
    }

    @Test
    void updatesAreAppliedTogether() {
        Execution execution = started(
                step(Map.of(p, q.tensor(), q, p.tensor())), Map.of(p, NdArray.scalar(1), q, NdArray.scalar(2)));
        execution.step();
        assertEquals(Map.of(p, NdArray.scalar(2), q, NdArray.scalar(1)), execution.snapshot().parameters());
    }

    @Test
    void anUpdateOfAParameterThatNothingReadsIsApplied() {
        Execution execution = started(step(Map.of(p, Tensor.constant(7))), Map.of(p, NdArray.scalar(1)));
        execution.step();
        assertEquals(NdArray.scalar(7), execution.snapshot().of(p));
    }

    @Test
    void whatDependsOnInputsAloneFollowsThem() {
        Parameter kept = new Parameter("kept", rows.shape());
        Tensor doubled = rows.tensor().times(2);
        NdArray nothing = NdArray.filled(0, rows.shape());
        Execution told = started(step(Map.of(kept, doubled), doubled.sum()), Map.of(kept, nothing));
        Execution untold = started(step(Map.of(kept, doubled)), Map.of(kept, nothing));
        NdArray more = NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        for (int first : new int[] {0, 0, 1, 0}) {
            double[] expected = Arrays.stream(more.gatherRows(new int[] {first, first + 1}).toDoubles())
                    .map(number -> 2 * number)
                    .toArray();
            for (Execution execution : List.of(told, untold)) {
                execution.bind(rows, more, first);
                execution.load(Map.of(kept, nothing));
                execution.step();
                assertArrayEquals(expected, execution.snapshot().of(kept).toDoubles());
            }
        }
    }

    @Test
    void aSnapshotStaysAsItIsAndStartsTheProgramAgain() {
        Program program = Program.compile(step(Map.of(p, p.tensor().times(2))), Precision.F64);
        Execution first = program.start(Map.of(p, NdArray.scalar(1)));
        first.step();
        State state = first.snapshot();
        first.step();
        Execution second = program.start(state.parameters());
        second.step();
        assertEquals(NdArray.scalar(2), state.of(p));
        assertEquals(first.snapshot(), second.snapshot());
    }

    /** Its machinery goes on to work for the next one, which is given all numbers anew. */
    @Test
    void aClosedExecutionLeavesNoNumbersBehind() {
        Tensor sum = p.tensor().plus(rows.tensor().sum());
        Program program = Program.compile(step(Map.of(p, sum), sum), Precision.F64);
        try (Execution first = program.start(Map.of(p, NdArray.scalar(1)))) {
            first.bind(rows, NdArray.filled(1, rows.shape()));
            first.step();
            assertEquals(NdArray.scalar(7), first.snapshot().of(p));
        }
        Spares spares = program.plan().spares(Precision.F64);
        spares.leave(spares.taken().orElseThrow());
        Execution second = program.start(Map.of(p, NdArray.scalar(2)));
        assertTrue(spares.taken().isEmpty());
        assertThrows(IllegalStateException.class, second::step);
        second.bind(rows, NdArray.filled(2, rows.shape()));
        second.step();
        assertEquals(14, second.scalar(sum));
    }

    @Test
    void loadedParametersAreCopiedAndTheOthersStay() {
        Execution execution = started(step(Map.of(p, p.tensor().plus(q.tensor()))),
                Map.of(p, NdArray.scalar(1), q, NdArray.scalar(2)));
        execution.load(Map.of(p, NdArray.scalar(10)));
        execution.step();
        assertEquals(Map.of(p, NdArray.scalar(12), q, NdArray.scalar(2)), execution.snapshot().parameters());
    }

    @Test
    void valuesOfTheLastStepOutliveALoad() {
        Execution execution = started(Step.of(p.tensor()), Map.of(p, NdArray.scalar(1)));
        execution.step();
        execution.load(Map.of(p, NdArray.scalar(10)));
        assertEquals(1, execution.scalar(p.tensor()));
    }

    @Test
    void anInputReadsTheRowsFromAnOffsetOn() {
        Tensor sums = rows.tensor().sum(1);
        Execution execution = started(Step.of(sums, rows.tensor()), Map.of());
        NdArray all = NdArray.ofRows(new double[][] {{1, 1, 1}, {2, 2, 2}, {3, 3, 3}});
        execution.bind(rows, all, 1);
        execution.step();
        assertEquals(NdArray.of(new double[] {6, 9}, 2), execution.value(sums));
        execution.bind(rows, all, 0);
        assertEquals(NdArray.ofRows(new double[][] {{2, 2, 2}, {3, 3, 3}}), execution.value(rows.tensor()));
        execution.step();
        assertEquals(NdArray.of(new double[] {3, 6}, 2), execution.value(sums));
    }

    @Test
    void aScalarMayChangeFromStepToStep() {
        Tensor twice = rate.tensor().times(2);
        Execution execution = started(Step.of(twice), Map.of());
        execution.set(rate, 3);
        execution.step();
        execution.set(rate, 4);
        assertEquals(6, execution.scalar(twice));
        execution.step();
        assertEquals(8, execution.scalar(twice));
    }

    @Test
    void executionsOfOneProgramShareNothing() {
        Program program = Program.compile(step(Map.of(p, p.tensor().plus(1)), p.tensor()), Precision.F64);
        Execution one = program.start(Map.of(p, NdArray.scalar(0)));
        Execution other = program.start(Map.of(p, NdArray.scalar(10)));
        one.step();
        one.step();
        other.step();
        assertEquals(NdArray.scalar(2), one.snapshot().of(p));
        assertEquals(NdArray.scalar(11), other.snapshot().of(p));
    }

    @Test
    void equalSubexpressionsAreEvaluatedOnce() {
        Tensor sum = p.tensor().plus(q.tensor()).times(p.tensor().plus(q.tensor()));
        Program program = Program.compile(Step.of(sum), Precision.F64);
        // p, q, p + q and its square
        assertEquals(4, program.order().size());
    }

    @Test
    void zeroAndMinusZeroAreNotMerged() {
        Tensor one = Tensor.constant(1);
        List<NdArray> quotients = Evaluation.of(List.of(one.dividedBy(0.0), one.dividedBy(-0.0)), Map.of());
        assertEquals(List.of(NdArray.scalar(Double.POSITIVE_INFINITY), NdArray.scalar(Double.NEGATIVE_INFINITY)),
                quotients);
    }

    /** All but Adam and AdamW: {@code StrictMath.pow}, by which they correct their bias, allocates 96 bytes a call. */
    static Stream<UpdateRule> updateRules() {
        return Stream.of(
                new GradientDescent(0.1),
                new Momentum(0.1, 0.9, 0, true, Optional.empty()),
                new RmsProp(0.1, 0.99, 1e-8, 0.9, true, Optional.empty()),
                new Adagrad(0.1, 0, 1e-10, 0, Optional.empty()));
    }

    /** Vectors are objects until they are compiled, so that this says nothing of vector kernels: benchmarks do. */
    @ParameterizedTest
    @MethodSource("updateRules")
    void aStepAllocatesNothing(UpdateRule rule) {
        Tensor loss = rows.tensor().matmul(rows.tensor().transpose()).tanh().times(p.tensor()).square().sum();
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>(Map.of(p, Gradients.of(loss).wrt(p)));
        Scalar count = new Scalar("count");
        Updates updates = rule.updates(gradients, rate, count);
        Map<Parameter, NdArray> starts = new LinkedHashMap<>(updates.slots());
        starts.put(p, NdArray.scalar(1));
        Program program = Program.compile(new Step(List.of(loss), updates.values()), Precision.F64);
        Machinery machinery = program.renamed(F64Code.of(program.plan(), 1, new F64ScalarKernels()));
        try (Execution execution = new Session(program, machinery, starts)) {
            execution.bind(rows, NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}}));
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long allocated = 0;
            for (int i = 1; i <= 200; i++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                execution.set(rate, 0.1);
                if (program.has(count)) {
                    execution.set(count, i);
                }
                execution.step();
                execution.scalar(loss);
                allocated = threads.getCurrentThreadAllocatedBytes() - before;
            }
            assertEquals(0, allocated, "bytes in the last of 200 steps");
        }
    }

    /** The product is a million multiplications; the softmax and its logarithm, of six numbers, keep scalar kernels. */
    @Test
    void whatIsMinorHasTheSameBits() {
        Parameter factor = new Parameter("factor", Shape.of(100, 100));
        Tensor product = factor.tensor().matmul(factor.tensor().transpose());
        Tensor few = product.sum(0, 1).plus(rows.tensor()).times(0.001).tanh();
        Tensor values = few.softmax().plus(few.logSoftmax());
        Program program = Program.compile(step(Map.of(p, p.tensor()), values), Precision.F64);
        assertTrue(program.plan().works().stream()
                .filter(work -> program.plan().isMinor(work))
                .anyMatch(Work.Softmaxes.class::isInstance));
        double[] numbers = IntStream.range(0, 10_000).mapToDouble(StrictMath::sin).toArray();
        Map<Parameter, NdArray> init = Map.of(
                factor, F64Array.owning(numbers, factor.shape()), p, NdArray.scalar(0));
        NdArray bound = NdArray.ofRows(new double[][] {{9, 8, 7}, {1, 2, 3}});
        try (Execution minor = new Session(program, program.compiled(1), init);
                Execution interpreted = program.interpret(init)) {
            minor.bind(rows, bound);
            minor.step();
            interpreted.bind(rows, bound);
            interpreted.step();
            assertEquals(interpreted.value(values), minor.value(values));
        }
    }

    @Test
    void whatOneMachineryHoldsTheNextTakesOver() {
        Tensor sum = p.tensor().plus(rows.tensor().sum()).plus(rate.tensor());
        Program program = Program.compile(step(Map.of(p, sum), sum), Precision.F64);
        Map<Parameter, NdArray> init = Map.of(p, NdArray.scalar(1));
        try (Execution execution = new Session(program, program.cold(), init, 1, () -> program.compiled(1))) {
            execution.bind(rows, NdArray.ofRows(new double[][] {{9, 9, 9}, {1, 2, 3}, {4, 5, 6}}), 1);
            execution.set(rate, 100);
            execution.step();
            assertEquals(1 + 21 + 100, execution.scalar(sum));
            execution.step();
            assertEquals(122 + 21 + 100, execution.scalar(sum));
            assertEquals(NdArray.scalar(243), execution.snapshot().of(p));
        }
    }

    @Test
    void aStepThatFailsLeavesTheValuesOfTheOneBeforeAlsoWhenAnotherMachineryTakesOver() {
        Input index = new Input("index", Shape.of(1));
        Tensor row = rows.tensor().gatherRows(index.tensor());
        Program program = Program.compile(step(Map.of(), row), Precision.F64);
        try (Execution execution = new Session(program, program.cold(), Map.of(), 1, () -> program.compiled(1))) {
            execution.bind(rows, NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}}));
            execution.bind(index, NdArray.filled(1, Shape.of(1)));
            execution.step();
            execution.bind(index, NdArray.filled(2, Shape.of(1)));
            assertThrows(IllegalArgumentException.class, execution::step);
            assertEquals(NdArray.ofRows(new double[][] {{4, 5, 6}}), execution.value(row));
        }
    }

    private static Step step(Map<Parameter, Tensor> updates, Tensor... values) {
        return new Step(List.of(values), new LinkedHashMap<>(updates));
    }

    private static Execution started(Step step, Map<Parameter, NdArray> init) {
        return Program.compile(step, Precision.F64).start(init);
    }
}
