package dev.eckart.benchmarks;

import dev.eckart.linalg.kernel.F64CellStep;
import dev.eckart.linalg.kernel.F64Descent;
import dev.eckart.linalg.kernel.Machine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Element-wise descent, per cell. With {@code -jvmArgsAppend -Deckart.kernels=scalar} it is the plain loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DescentBenchmark {

    private static final int ROWS = 1000;
    private static final int COLUMNS = 500;

    @Param({"1", "2", "4", "8", "16", "64"})
    private int rank = 1;

    private double[] u = {};
    private double[] v = {};
    private F64Descent descent = (_, _) -> { };

    /** Cells and factors that converge. */
    @Setup
    public void prepare() {
        SplitMix random = new SplitMix(1);
        u = random.normal(ROWS * rank, 0.1);
        v = random.normal(COLUMNS * rank, 0.1);
        descent = Machine.descent(
                random.uniform(ROWS * COLUMNS), ROWS, COLUMNS, rank, new F64CellStep(0, 1, 1e-4));
    }

    /** One sweep. */
    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public double[] sweep() {
        descent.sweep(u, v);
        return u;
    }
}
