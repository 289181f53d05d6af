package dev.eckart.models.factorisation;

import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.initialiser.FactorStart;

/**
 * Finds non-negative factors of a non-negative matrix by the multiplicative updates of Lee and Seung (2001, Advances in
 * Neural Information Processing Systems 13) for the squared error, which never grows. An epoch updates all of U and
 * then, by the new U, all of V: U ← U · (AV / U(VᵀV)), V ← V · (AᵀU / V(UᵀU)), element by element, which is the order
 * of scikit-learn's {@code NMF(solver="mu")}. A factor that is 0 stays 0, so all must start above it.
 *
 * @param init where U and V start, above 0 everywhere
 * @param epochs at least 0
 */
@Name("multiplicative")
@Doc("multiplicative updates for the squared error of non-negative factors")
public record Multiplicative(
        @Doc("where the factors start, above 0: first the rows', then the columns'") FactorInitialiser init,
        @Doc("how often all factors are updated") @Min(0) @Example("100") int epochs)
        implements FactorisationFit {

    public Multiplicative {
        Header.check(Multiplicative.class, init, epochs);
    }

    /** @throws IllegalArgumentException naming the first negative cell, or the first factor that starts at 0 or less */
    @Override
    public Factors fit(NdArray matrix, FactorModel model, FitContext context) {
        requireNonNegative(matrix);
        FactorStart start = model.start(init, Observed.all(matrix), context);
        requirePositive("row", start.rowFactors());
        requirePositive("column", start.columnFactors());
        MultiplicativeUpdates updates = new MultiplicativeUpdates(matrix, start);
        int done = context.begin(updates::restore);
        if (done == 0) {
            context.epoch(0, updates::factors, updates::state);
        }
        for (int epoch = done + 1; epoch <= epochs; epoch++) {
            updates.update(epoch);
            context.epoch(epoch, updates::factors, updates::state);
        }
        return updates.factors();
    }

    @Override
    public void check(FactorModel model, DataShape data, Problems problems) {
        model.checkStart(init, data, problems.at("init"));
        if (!model.nonNegative()) {
            problems.add("found nonNegative false, expected true: multiplicative updates know no other factors");
        }
        if (model.offset() != Offset.NONE || !model.biases().isEmpty()) {
            problems.add("multiplicative updates know neither offset nor biases");
        }
        if (!init.startsAboveZero(model.rank())) {
            problems.at("init").add("found " + Header.of(init.getClass().asSubclass(Record.class)).name()
                    + " with numbers of 0 or below, expected a start above 0, such as uniform from 0: a 0 stays 0");
        }
    }

    private static void requireNonNegative(NdArray matrix) {
        for (int place = 0; place < matrix.shape().size(); place++) {
            if (matrix.at(place) < 0) {
                throw new IllegalArgumentException("row " + place / matrix.columns() + ", column "
                        + place % matrix.columns() + " is " + matrix.at(place)
                        + ", but multiplicative updates need numbers of at least 0");
            }
        }
    }

    private static void requirePositive(String line, NdArray factors) {
        for (int place = 0; place < factors.shape().size(); place++) {
            if (!(factors.at(place) > 0)) {
                throw new IllegalArgumentException("factor " + place % factors.columns() + " of " + line + " "
                        + place / factors.columns() + " starts at " + factors.at(place)
                        + ", but multiplicative updates need a start above 0");
            }
        }
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<Multiplicative> {
        public Offered() {
            super(Multiplicative.class, Provider.API_VERSION);
        }
    }
}
