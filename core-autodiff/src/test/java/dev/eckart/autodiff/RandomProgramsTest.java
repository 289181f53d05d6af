package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.kernel.F32ScalarKernels;
import dev.eckart.linalg.kernel.F64ScalarKernels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiled programs have the bits of the interpreter, whatever the graph, the kernels and the number of threads. The
 * system property {@code eckart.graphs} says how many graphs are made, {@code eckart.graphs.from} the first seed.
 */
class RandomProgramsTest {

    private static final long FIRST = Long.getLong("eckart.graphs.from", 20260101);
    private static final int COUNT = Integer.getInteger("eckart.graphs", 2000);
    private static final int LARGEST = 24;

    @ParameterizedTest
    @EnumSource
    void compiledProgramsHaveTheBitsOfTheInterpreter(Precision precision) {
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String difference = difference(seed, LARGEST, precision);
            if (!difference.isEmpty()) {
                fail(smallest(seed, precision));
            }
        }
    }

    /** The smallest beginning of a graph that shows a difference. */
    private static String smallest(long seed, Precision precision) {
        for (int size = 1; size <= LARGEST; size++) {
            String difference = difference(seed, size, precision);
            if (!difference.isEmpty()) {
                return "seed " + seed + ", " + size + " nodes, " + precision + ": " + difference + "\n"
                        + new RandomGraph(seed, size);
            }
        }
        return "seed " + seed + " shows a difference only as part of a whole";
    }

    private static String difference(long seed, int size, Precision precision) {
        RandomGraph graph = new RandomGraph(seed, size);
        Program program = graph.program(precision);
        List<NdArray> expected = graph.run(program, program::interpret);
        for (Map.Entry<String, Function<Map<Parameter, NdArray>, Execution>> way : ways(program, precision, seed)
                .entrySet()) {
            List<NdArray> found = graph.run(program, way.getValue());
            assertEquals(expected.size(), found.size());
            for (int i = 0; i < expected.size(); i++) {
                if (!sameBits(expected.get(i), found.get(i))) {
                    return way.getKey() + ", result " + i + ": expected " + expected.get(i) + ", found " + found.get(i);
                }
            }
        }
        return "";
    }

    /** Threads are costly to start, so that few graphs see them. */
    private static Map<String, Function<Map<Parameter, NdArray>, Execution>> ways(
            Program program, Precision precision, long seed) {
        Map<String, Function<Map<Parameter, NdArray>, Execution>> ways = new LinkedHashMap<>();
        ways.put("compiled", init -> new Session(program, program.compiled(1), init));
        ways.put("scalar", init -> new Session(program, scalar(program, precision), init));
        ways.put("another machinery after two steps",
                init -> new Session(program, scalar(program, precision), init, 2, () -> program.compiled(1)));
        if (seed % 16 == 0) {
            ways.put("two threads", init -> new Session(program, program.compiled(2), init));
        }
        return ways;
    }

    private static Machinery scalar(Program program, Precision precision) {
        return program.renamed(switch (precision) {
            case F64 -> F64Code.of(program.plan(), 1, new F64ScalarKernels());
            case F32 -> F32Code.of(program.plan(), 1, new F32ScalarKernels());
        });
    }

    /** All NaN are the same. */
    private static boolean sameBits(NdArray a, NdArray b) {
        boolean same = a.shape().equals(b.shape());
        for (int i = 0; same && i < a.shape().size(); i++) {
            same = Double.doubleToLongBits(a.at(i)) == Double.doubleToLongBits(b.at(i));
        }
        return same;
    }
}
