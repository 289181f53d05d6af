package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * Half the weighted squares of all factors and biases, beside the loss and not divided by its number of cells:
 * ½ · weight · Σ n(|u<sub>i</sub>|² + b<sub>i</sub>²) over the rows, and the same over the columns, where n is 1 per
 * line, and per observed cell the number of the line's observed cells. Both are in use, the latter as ALS-WR
 * (doi:10.1007/978-3-540-68880-8_32) and in descent cell by cell; on dense data they differ by a factor of the number
 * of columns or rows.
 *
 * @param weight at least 0
 * @param per how often a line counts
 */
@Name("l2")
@Doc("half the weighted squares of factors and biases")
public record L2(
        @Doc("w in ½ · w · Σ squares, beside the loss: not divided by cells") @Min(0) @Example("0.01") double weight,
        @Doc("how often a line counts; no default: it scales the weight") Per per)
        implements Regularisation {

    public L2 {
        Header.check(L2.class, weight, per);
    }

    /** Offers the choice to experiment files. */
    public static final class Offered extends Offer<L2> {
        public Offered() {
            super(L2.class, Provider.API_VERSION);
        }
    }
}
