package dev.eckart.benchmarks;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Machine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sums of the rows and of the columns of a matrix, per element. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SumBenchmark {

    private static final int ROWS = 128;
    private static final int COLUMNS = 256;

    private final F64Kernels kernels = Machine.f64();
    private final double[] x = new SplitMix(1).uniform(ROWS * COLUMNS);
    private final double[] y = new double[COLUMNS];
    private final double[] scratch = new double[F64Lanes.scratch(COLUMNS)];

    /** A sum for each row. */
    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public double[] rows() {
        kernels.rowSums(x, 0, ROWS, COLUMNS, y, 0, scratch);
        return y;
    }

    /** A sum for each column. */
    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public double[] columns() {
        kernels.columnSums(x, 0, ROWS, COLUMNS, y, 0, scratch);
        return y;
    }

    /** One sum of all, in plain loops. */
    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public double all() {
        return F64Lanes.sum(x, 0, x.length, 1, scratch);
    }
}
