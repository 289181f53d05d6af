package dev.eckart.models.comparison;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.LinearMap;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.PrincipalAngles;
import dev.eckart.linalg.Procrustes;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How far two sets of points, row by row, are images of each other. Three numbers:
 *
 * <ul>
 *   <li>the largest principal angle between the two column spaces in degrees, 0 to 90, the columns as they are
 *       ({@link PrincipalAngles}; 0 if one space lies in the other);
 *   <li>the share of the second set's variance that the best similarity of the first leaves ({@link Procrustes});
 *   <li>the share that the best linear map with an intercept leaves ({@link LinearMap}).
 * </ul>
 *
 * <p>For the shares both sets are centred; 0 is a perfect image and 1 none at all.
 *
 * @param of the points that are mapped, as model.output
 * @param to the points that they should meet, as model.output
 */
@Name("alignment")
@Doc("how far two sets of points are images of each other: by angles, by a similarity, by a linear map")
public record Alignment(
        @Doc("the points that are mapped, as model.output") @Example("\"gd.rowFactors\"") String of,
        @Doc("the points that they should meet, as model.output") @Example("\"svd.rowFactors\"") String to)
        implements Comparison {

    /** @throws IllegalArgumentException if the shapes differ or a number is not finite */
    @Override
    public SequencedMap<String, Double> compare(NdArray of, NdArray to) {
        SequencedMap<String, Double> numbers = new LinkedHashMap<>();
        double angle = PrincipalAngles.between(of, to).largest();
        numbers.put("largest principal angle (degrees)", StrictMath.toDegrees(angle));
        numbers.put("similarity residual", Procrustes.similarity(of, to).residual());
        numbers.put("linear residual", LinearMap.of(of, to).residual());
        return numbers;
    }

    /** Offers the comparison to experiment files. */
    public static final class Offered extends Offer<Alignment> {
        public Offered() {
            super(Alignment.class, Provider.API_VERSION);
        }
    }
}
