package dev.eckart.models.contract;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Objective;
import dev.eckart.models.training.Training;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Models that predict the mean of all cells for each, and would be right but for one thing. */
final class BrokenCompleters {

    /** Too little to make a fit worse, enough to change bits. */
    private static final double TINY = 1e-9;

    private BrokenCompleters() { }

    record Same(int rows, int columns, double value) implements Completion {
        @Override
        public double predict(int row, int column) {
            return value;
        }
    }

    private static Same mean(Observed train, double off) {
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        return new Same(train.rows(), train.columns(), Sums.mean((int) train.count(), train::value) + off);
    }

    @Name("right")
    @Doc("the mean of all cells")
    record Right(@Doc("means nothing") @Min(0) double weight) implements Completer {
        Right {
            Header.check(Right.class, weight);
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Doc("lacks a name")
    record Nameless() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("undocumented")
    @Doc("has a key that nobody describes")
    record Undocumented(@Min(0) double weight) implements Completer {
        Undocumented {
            Header.check(Undocumented.class, weight);
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("unchecked")
    @Doc("takes every weight")
    record Unchecked(@Doc("at least 0, it says") @Min(0) double weight) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("narrow")
    @Doc("refuses the weight 0, which its header allows")
    record Narrow(@Doc("at least 0, it says") @Min(0) double weight) implements Completer {
        Narrow {
            Header.check(Narrow.class, weight);
            if (weight == 0) {
                throw new IllegalArgumentException("found 0, expected more");
            }
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("capped")
    @Doc("refuses a weight above 10, of which its header says nothing")
    record Capped(@Doc("at least 0, it says") @Min(0) double weight) implements Completer {
        Capped {
            Header.check(Capped.class, weight);
            if (weight > 10) {
                throw new IllegalArgumentException("found " + weight + ", expected at most 10");
            }
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("unequal")
    @Doc("is equal to nothing but itself")
    record Unequal() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Name("doubling")
    @Doc("has twice the weight that it is given, and so another whenever it is read")
    record Doubling(@Doc("half of what it says") @Min(0) double weight) implements Completer {
        Doubling {
            Header.check(Doubling.class, weight);
            weight *= 2;
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("wandering")
    @Doc("never fits the same way twice")
    record Wandering() implements Completer {
        private static int fits;

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, TINY * next());
        }

        private static synchronized int next() {
            return fits++;
        }
    }

    @Name("by-threads")
    @Doc("depends on the number of threads")
    record ByThreads() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, TINY * context.threads());
        }
    }

    @Name("by-thread")
    @Doc("depends on the thread that calls it")
    record ByThread() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, TINY * Thread.currentThread().threadId());
        }
    }

    @Name("secretive")
    @Doc("draws without saying so")
    record Secretive() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, TINY * context.stream("secret").uniform());
        }
    }

    @Name("slipping")
    @Doc("draws in every fourth fit, and makes nothing of it")
    record Slipping(@Doc("fits until now") AtomicInteger fits) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            Completion fitted = mean(train, 0);
            if (fits.incrementAndGet() % 4 == 0) {
                context.stream("secret").uniform();
            }
            return fitted;
        }
    }

    @Name("ageing")
    @Doc("predicts otherwise once there has been another fit")
    record Ageing() implements Completer {
        private static final ThreadLocal<Integer> FITS = ThreadLocal.withInitial(() -> 0);

        record Young(int rows, int columns, double value, int fit) implements Completion {
            @Override
            public double predict(int row, int column) {
                return FITS.get() == fit ? value : value + TINY;
            }
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            FITS.set(FITS.get() + 1);
            return new Young(train.rows(), train.columns(), mean(train, 0).value(), FITS.get());
        }
    }

    @Name("mute")
    @Doc("has no outputs")
    record Mute() implements Completer {
        @Override
        public List<String> outputs() {
            return List.of();
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 0);
        }
    }

    @Name("careless")
    @Doc("divides by the number of cells in the first column")
    record Careless() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            Completion fitted = mean(train, 0);
            int first = 0;
            for (int place = 0; place < train.count(); place++) {
                first += train.column(place) == 0 ? 1 : 0;
            }
            return 1 / first < 0 ? mean(train, 1) : fitted;
        }
    }

    @Name("remembering")
    @Doc("remembers the greatest cell of all fits")
    record Remembering() implements Completer {
        private static double greatest;

        static Remembering anew() {
            greatest = 0;
            return new Remembering();
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            synchronized (Remembering.class) {
                for (int place = 0; place < train.count(); place++) {
                    greatest = Math.max(greatest, train.value(place));
                }
                return mean(train, TINY * greatest);
            }
        }
    }

    @Name("far-off")
    @Doc("predicts one more than the mean")
    record FarOff() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return mean(train, 1);
        }
    }

    @Name("wide")
    @Doc("predicts a column that there is not")
    record Wide() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return new Same(train.rows(), train.columns() + 1, mean(train, 0).value());
        }
    }

    @Name("two-faced")
    @Doc("predicts a cell alone otherwise than among all")
    record TwoFaced() implements Completer {
        record Faces(int rows, int columns, double value) implements Completion {
            @Override
            public double predict(int row, int column) {
                return value;
            }

            @Override
            public NdArray reconstruction() {
                return NdArray.filled(value + TINY, Shape.of(rows, columns));
            }
        }

        @Override
        public Completion fit(Observed train, FitContext context) {
            return new Faces(train.rows(), train.columns(), mean(train, 0).value());
        }
    }

    @Name("deaf")
    @Doc("goes on when cancelled")
    record Deaf() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            Completion fitted = mean(train, 0);
            try {
                context.epoch(0, () -> fitted);
                return fitted;
            } catch (CancellationException ignored) {
                return fitted;
            }
        }
    }

    @Name("miscounting")
    @Doc("counts epochs from 1")
    record Miscounting() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            Completion fitted = mean(train, 0);
            context.epoch(1, () -> fitted);
            return fitted;
        }
    }

    @Name("forgetful")
    @Doc("forgets how many steps it has made when it is interrupted")
    record Forgetful() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            double mean = mean(train, 0).value();
            int[] steps = new int[1];
            Supplier<Same> soFar = () -> new Same(train.rows(), train.columns(), mean + TINY * steps[0]);
            int done = context.begin(_ -> { });
            if (done == 0) {
                context.epoch(0, soFar, Map::of);
            }
            for (int epoch = done + 1; epoch <= 3; epoch++) {
                steps[0]++;
                context.epoch(epoch, soFar, Map::of);
            }
            return soFar.get();
        }
    }

    @Name("vain")
    @Doc("goes another way when it is watched")
    record Vain() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            int[] watched = new int[1];
            context.epoch(0, () -> mean(train, TINY * ++watched[0]));
            return mean(train, TINY * watched[0]);
        }
    }

    @Name("steep")
    @Doc("descends by a gradient that is too great by a half")
    record Steep() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            mean(train, 0);
            Parameter value = new Parameter("value", Shape.of(1));
            double[] cells = new double[(int) train.count()];
            for (int place = 0; place < cells.length; place++) {
                cells[place] = train.value(place);
            }
            Tensor left = value.tensor().minus(Tensor.constant(F64Array.owning(cells, Shape.of(cells.length))));
            LinkedHashMap<Parameter, NdArray> start = new LinkedHashMap<>();
            start.put(value, NdArray.filled(0, value.shape()));
            Objective loss = new Objective(Tensor.custom(new TooSteep(left)).mean(), start, Set.of(), Map.of());
            return new Training(new GradientDescent(0.1), Batch.ALL, 100, Keep.LAST).minimise(
                    loss, context, state -> new Same(train.rows(), train.columns(), state.of(value).at(0)));
        }
    }
}
