package ${package};

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides each column by the greatest of its values without their signs. Yours goes in its place: the parameters of
 * this record are the keys in experiment files.
 *
 * @param fitOn where the greatest values are sought
 */
@Name("${name}")
@Doc("each column divided by the greatest of its values without their signs")
public record ${className}(@Doc("where the greatest values are sought") FitOn fitOn) implements PreparationStep {

    public ${className} {
        Header.check(${className}.class, fitOn);
    }

    /**
     * Learns from the values that it is given, of which those that are missing are no part.
     *
     * @throws IllegalArgumentException if a column has nothing but zeros; it names all such columns
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] greatest = new double[values.columns()];
        List<String> faults = new ArrayList<>();
        for (int column = 0; column < greatest.length; column++) {
            greatest[column] = Arrays.stream(values.known(column)).map(Math::abs).max().orElse(0);
            if (greatest[column] == 0) {
                faults.add(values.name(column) + " has no values but 0");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return data -> divided(data, greatest);
    }

    /** What is missing is NaN, and stays so. */
    private static NdArray divided(NdArray data, double[] greatest) {
        if (data.columns() != greatest.length) {
            throw new IllegalArgumentException("learnt from " + greatest.length + " columns, found " + data.columns());
        }
        double[] changed = data.toDoubles();
        for (int place = 0; place < changed.length; place++) {
            changed[place] /= greatest[place % greatest.length];
        }
        return NdArray.of(changed, data.rows(), data.columns());
    }

    /** Offers the step to experiment files. */
    public static final class Offered extends Offer<${className}> {
        public Offered() {
            super(${className}.class, Provider.API_VERSION);
        }
    }
}
