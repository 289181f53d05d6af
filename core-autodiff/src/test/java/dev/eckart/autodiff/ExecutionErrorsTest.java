package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an execution refuses, and how it says so. */
class ExecutionErrorsTest {

    private final Parameter p = new Parameter("p", Shape.SCALAR);
    private final Parameter q = new Parameter("q", Shape.SCALAR);
    private final Input rows = new Input("rows", Shape.of(2, 3));
    private final Scalar rate = new Scalar("rate");

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
        Execution execution = started(rows.tensor(), Map.of());
        NdArray four = NdArray.of(new double[12], 4, 3);
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 6×2",
                () -> execution.bind(rows, NdArray.of(new double[12], 6, 2), 0));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3 from row 3 on",
                () -> execution.bind(rows, four, 3));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3 from row -1 on",
                () -> execution.bind(rows, four, -1));
        assertRefused("input \"rows\" 2×3 cannot be bound to shape 4×3", () -> execution.bind(rows, four));
    }

    @Test
    void whatIsNoPartOfTheProgramIsRefused() {
        Execution execution = started(p.tensor(), Map.of(p, NdArray.scalar(1)));
        execution.step();
        assertRefused("scalar \"rate\" is not part of the program", () -> execution.set(rate, 1));
        assertRefused("input \"rows\" 2×3 is not part of the program",
                () -> execution.bind(rows, NdArray.of(new double[6], 2, 3)));
        assertRefused("parameter \"q\" scalar is not part of the program", () -> execution.snapshot().of(q));
        assertRefused("Read scalar was not asked for: it is not among the step's values",
                () -> execution.scalar(q.tensor()));
    }

    @Test
    void aLoadThatDoesNotSuitChangesNothing() {
        Execution execution = started(p.tensor(), Map.of(p, NdArray.scalar(1)));
        assertRefused("parameter \"q\" scalar is not part of the program",
                () -> execution.load(Map.of(p, NdArray.scalar(2), q, NdArray.scalar(3))));
        assertRefused("parameter \"p\" scalar cannot be set to shape 2",
                () -> execution.load(Map.of(p, NdArray.of(new double[2], 2))));
        assertEquals(NdArray.scalar(1), execution.snapshot().of(p));
    }

    @Test
    void onlyASingleNumberIsAScalar() {
        Tensor two = Tensor.zeros(Shape.of(2));
        Execution execution = started(two, Map.of());
        execution.step();
        assertRefused("BroadcastTo 2 is no single number", () -> execution.scalar(two));
    }

    @Test
    void aStepNeedsAllInputsAndScalars() {
        Execution execution = started(rows.tensor().times(rate.tensor()), Map.of());
        execution.set(rate, 1);
        assertState("input \"rows\" 2×3 has been given no numbers", execution::step);
        execution.bind(rows, NdArray.of(new double[6], 2, 3));
        execution.step();
    }

    @Test
    void indicesAreNumbersOfRows() {
        Input indices = new Input("indices", Shape.of(1));
        Tensor constant = Tensor.constant(NdArray.of(new double[] {7, 8, 9}, 3));
        Execution gathering = started(constant.gatherRows(indices.tensor()), Map.of());
        Execution scattering = started(constant.slice(0, 0, 1).scatterRows(indices.tensor(), 3), Map.of());
        for (double index : new double[] {3, -1, 0.5, Double.NaN}) {
            NdArray wrong = NdArray.of(new double[] {index}, 1);
            gathering.bind(indices, wrong);
            scattering.bind(indices, wrong);
            assertRefused("gatherRows: shape 3 has no row " + index, gathering::step);
            assertRefused("scatterRows: shape 3 has no row " + index, scattering::step);
        }
    }

    @Test
    void thereAreNoValuesBeforeTheFirstStepAndAfterClosing() {
        Execution execution = started(p.tensor(), Map.of(p, NdArray.scalar(1)));
        assertState("no step has been made yet", () -> execution.scalar(p.tensor()));
        execution.step();
        execution.close();
        execution.close();
        assertState("the execution is closed", () -> execution.scalar(p.tensor()));
        assertState("the execution is closed", execution::step);
        assertState("the execution is closed", execution::snapshot);
        assertState("the execution is closed", () -> execution.load(Map.of()));
    }

    private static Execution started(Tensor value, Map<Parameter, NdArray> init) {
        return Program.compile(Step.of(value), Precision.F64).start(init);
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertState(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalStateException.class, call).getMessage());
    }
}
