package dev.eckart.benchmarks;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.Unary;
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

/** Functions of f64 elements, per element, in L1. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FunctionBenchmark {

    private static final int COUNT = 1024;

    @Param
    private Unary op = Unary.EXP;

    private final F64Kernels kernels = Machine.f64();
    private final double[] x = new double[COUNT];
    private final double[] y = new double[COUNT];

    /** Numbers above 0, so that all functions are defined. */
    @Setup
    public void prepare() {
        SplitMix random = new SplitMix(1);
        for (int i = 0; i < COUNT; i++) {
            x[i] = random.uniform() * 4;
        }
    }

    /** One function of all elements. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public double[] function() {
        kernels.unary(op, x, 0, y, 0, COUNT);
        return y;
    }
}
