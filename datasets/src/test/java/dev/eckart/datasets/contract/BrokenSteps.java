package dev.eckart.datasets.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Steps that would be right but for one thing. */
final class BrokenSteps {

    private static final double TINY = 1e-9;

    private BrokenSteps() { }

    interface OnTrain extends PreparationStep {
        @Override
        default FitOn fitOn() {
            return FitOn.TRAIN;
        }
    }

    private static NdArray checked(NdArray data) {
        if (data.columns() != 3) {
            throw new IllegalArgumentException("fitted to 3 columns, found " + data.columns());
        }
        return data;
    }

    @Name("learning-late")
    @Doc("subtracts the last number of what it changes from all")
    record LearningLate() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> {
                double last = checked(data).at(data.shape().size() - 1);
                double[] less = Arrays.stream(data.toDoubles()).map(number -> number - last).toArray();
                return F64Array.owning(less, data.shape());
            };
        }
    }

    @Name("in-place")
    @Doc("sets the first number of the data to 0, and no other")
    record InPlace() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> {
                ((F64Array) checked(data)).elements()[0] = 0;
                return data;
            };
        }
    }

    @Name("nameless")
    @Doc("gives all columns one name")
    record Nameless() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return new FittedStep() {
                @Override
                public NdArray apply(NdArray data) {
                    return checked(data);
                }

                @Override
                public List<String> columnNames(List<String> names) {
                    return names.stream().map(_ -> "column").toList();
                }
            };
        }
    }

    @Name("any-width")
    @Doc("does not look how many columns there are")
    record AnyWidth() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> data;
        }
    }

    @Name("dividing")
    @Doc("divides by the difference of the first two values, whatever it is")
    record Dividing() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            double difference = values.column(0)[1] - values.column(0)[0];
            return data -> F64Array.owning(
                    Arrays.stream(checked(data).toDoubles()).map(number -> number / difference).toArray(),
                    data.shape());
        }
    }

    private static FittedStep adding(DoubleSupplier number) {
        return data -> F64Array.owning(
                Arrays.stream(checked(data).toDoubles()).map(each -> each + number.getAsDouble()).toArray(),
                data.shape());
    }

    @Name("wandering")
    @Doc("never learns the same twice")
    record Wandering() implements OnTrain {
        private static int fits;

        @Override
        public FittedStep fit(ColumnValues values) {
            double more = TINY * next();
            return adding(() -> more);
        }

        private static synchronized int next() {
            return fits++;
        }
    }

    @Name("ageing")
    @Doc("changes data otherwise once something else was learnt")
    record Ageing() implements OnTrain {
        private static final ThreadLocal<Integer> FITS = ThreadLocal.withInitial(() -> 0);

        @Override
        public FittedStep fit(ColumnValues values) {
            int fit = FITS.get() + 1;
            FITS.set(fit);
            return adding(() -> FITS.get() == fit ? 0 : TINY);
        }
    }
}
