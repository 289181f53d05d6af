package dev.eckart.benchmarks;

import dev.eckart.linalg.Precision;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One training step of a workload. With {@code -prof gc}, {@code gc.alloc.rate.norm} is what it allocates: nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

    @Param({"W1", "W2", "W4", "W5-momentum", "W5-adam"})
    private String workload = "";

    @Param
    private Precision precision = Precision.F64;

    private AutoCloseable open = () -> { };
    private Runnable step = () -> { };

    /** Compiles and starts the workload. */
    @Setup
    public void prepare() {
        Steps steps = Steps.of(workload, new Setting(1, precision, 1));
        open = steps;
        step = steps::step;
    }

    /** Gives its buffers up. */
    @TearDown
    public void close() throws Exception {
        open.close();
    }

    /** One step. */
    @Benchmark
    public void step() {
        step.run();
    }
}
