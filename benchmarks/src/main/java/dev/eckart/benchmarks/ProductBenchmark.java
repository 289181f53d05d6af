package dev.eckart.benchmarks;

import dev.eckart.linalg.kernel.F64Product;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.ProductShape;
import dev.eckart.linalg.kernel.Workspace;
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
import org.openjdk.jmh.annotations.Warmup;

/** Products in f64: square ones, those of layers and factorisations, and tiny ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProductBenchmark {

    /** rows×inner×columns. */
    @Param({"512x512x512", "1024x1024x1024", "2000x32x1000", "2000x1000x32", "128x784x512", "100x12x3", "150x2x4"})
    private String extents = "";
    /** Which factors are stored transposed: none, the left or the right one. */
    @Param({"none", "left", "right"})
    private String transposed = "";

    private double[] a = {};
    private double[] b = {};
    private double[] y = {};
    private F64Product product = (_, _, _, _, _, _) -> { };

    /** Random factors. */
    @Setup
    public void prepare() {
        String[] parts = extents.split("x", -1);
        int rows = Integer.parseInt(parts[0]);
        int inner = Integer.parseInt(parts[1]);
        int columns = Integer.parseInt(parts[2]);
        SplitMix random = new SplitMix(1);
        a = random.uniform(rows * inner);
        b = random.uniform(inner * columns);
        y = new double[rows * columns];
        product = Machine.f64().product(
                new ProductShape(rows, inner, columns, transposed.equals("left"), transposed.equals("right")),
                new Workspace());
    }

    /** One product. */
    @Benchmark
    public double[] product() {
        product.run(a, 0, b, 0, y, 0);
        return y;
    }
}
