package dev.eckart.datasets;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * All products of up to {@code degree} columns, by degree and then in the order of the columns, named as in
 * scikit-learn's {@code PolynomialFeatures}: of columns a and b and degree 2, the columns 1, a, b, a^2, a b, b^2. A
 * product with a missing value is missing. Learns nothing.
 *
 * @param degree the most columns in a product, counted as often as they occur, from 1 to 10
 * @param interactionOnly whether a column occurs in a product once at most: a b, but not a^2
 * @param includeBias whether there is a column of ones, named 1, the product of no column
 */
@Name("polynomial")
@Doc("all products of up to some number of columns")
public record Polynomial(
        @Doc("the most columns in a product") @Min(1) @Max(10) @Example("2") int degree,
        @Doc("whether a column occurs in a product once at most")
                @Default(value = "false", source = "scikit-learn's PolynomialFeatures") boolean interactionOnly,
        @Doc("whether there is a column of ones") @Example("false") boolean includeBias)
        implements PreparationStep {

    public Polynomial {
        Header.check(Polynomial.class, degree, interactionOnly, includeBias);
    }

    @Override
    public FitOn fitOn() {
        return FitOn.TRAIN;
    }

    /** @throws InvalidSettingsException if there would be more than {@value Monomials#MOST} columns */
    @Override
    public FittedStep fit(ColumnValues values) {
        return Monomials.of(values.columns(), this);
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Polynomial> {
        public Offered() {
            super(Polynomial.class, Provider.API_VERSION);
        }
    }
}
