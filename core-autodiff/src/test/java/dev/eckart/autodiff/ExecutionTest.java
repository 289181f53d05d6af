package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

    @Test
    void aStepAllocatesNothing() {
        Tensor loss = rows.tensor().matmul(rows.tensor().transpose()).softmax().times(p.tensor()).square().sum();
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>(Map.of(p, Gradients.of(loss).wrt(p)));
        Updates updates = new GradientDescent(0.1).updates(gradients, rate, new Scalar("count"));
        Execution execution = started(new Step(List.of(loss), updates.values()), Map.of(p, NdArray.scalar(1)));
        execution.bind(rows, NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}}));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        for (int i = 0; i < 200; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            execution.set(rate, 0.1);
            execution.step();
            execution.scalar(loss);
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertEquals(0, allocated, "bytes in the last of 200 steps");
    }

    @Test
    void startsNameEveryMissingUnknownAndMisshapenParameter() {
        Program program = Program.compile(Step.of(p.tensor().plus(q.tensor())), Precision.F64);
        assertRefused("parameter \"p\" scalar has no start; parameter \"q\" scalar cannot start with shape 2;"
                        + " parameter \"r\" 3 is not part of the program",
                () -> program.start(Map.of(q, NdArray.of(new double[2], 2),
                        new Parameter("r", Shape.of(3)), NdArray.of(new double[3], 3))));
    }

    @Test
    void anInputRefusesShapesAndOffsetsThatDoNotFit() {
        Execution execution = started(Step.of(rows.tensor()), Map.of());
        NdArray four = NdArray.of(new double[12], 4, 3);
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 6×2",
                () -> execution.bind(rows, NdArray.of(new double[12], 6, 2), 0));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3 from row 3 on", () -> execution.bind(rows, four, 3));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3 from row -1 on", () -> execution.bind(rows, four, -1));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3", () -> execution.bind(rows, four));
    }

    @Test
    void whatIsNoPartOfTheProgramIsRefused() {
        Execution execution = started(Step.of(p.tensor()), Map.of(p, NdArray.scalar(1)));
        execution.step();
        assertRefused("scalar \"rate\" is not part of the program", () -> execution.set(rate, 1));
        assertRefused("input \"rows\" 2×3 is not part of the program",
                () -> execution.bind(rows, NdArray.of(new double[6], 2, 3)));
        assertRefused("parameter \"q\" scalar is not part of the program", () -> execution.snapshot().of(q));
        assertRefused("Read scalar was not asked for: it is not among the step's values",
                () -> execution.scalar(q.tensor()));
    }

    @Test
    void onlyASingleNumberIsAScalar() {
        Tensor two = Tensor.zeros(Shape.of(2));
        Execution execution = started(Step.of(two), Map.of());
        execution.step();
        assertRefused("BroadcastTo 2 is no single number", () -> execution.scalar(two));
    }

    @Test
    void aStepNeedsAllInputsAndScalars() {
        Execution execution = started(Step.of(rows.tensor().times(rate.tensor())), Map.of());
        execution.set(rate, 1);
        assertState("input \"rows\" 2×3 has been given no numbers", execution::step);
        execution.bind(rows, NdArray.of(new double[6], 2, 3));
        execution.step();
    }

    @Test
    void thereAreNoValuesBeforeTheFirstStepAndAfterClosing() {
        Execution execution = started(Step.of(p.tensor()), Map.of(p, NdArray.scalar(1)));
        assertState("no step has been made yet", () -> execution.scalar(p.tensor()));
        execution.step();
        execution.close();
        execution.close();
        assertState("the execution is closed", () -> execution.scalar(p.tensor()));
        assertState("the execution is closed", execution::step);
        assertState("the execution is closed", execution::snapshot);
    }

    private static Step step(Map<Parameter, Tensor> updates, Tensor... values) {
        return new Step(List.of(values), new LinkedHashMap<>(updates));
    }

    private static Execution started(Step step, Map<Parameter, NdArray> init) {
        return Program.compile(step, Precision.F64).start(init);
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertState(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalStateException.class, call).getMessage());
    }
}
