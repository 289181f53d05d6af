package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.linalg.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What initialisers say before anything runs. */
final class ChecksTest {

    @Test
    void initialisersThatCountInputsAndUnitsStartNoBias() {
        for (Initialiser init : List.of(new GlorotNormal(), new GlorotUniform(), new HeNormal(), new HeUniform(),
                new Orthogonal(1))) {
            assertEquals(List.of(), problems(init, Shape.of(2, 3), Shape.of(3, 1)));
            String problem = problems(init, Shape.of(2, 3), Shape.of(3)).getFirst();
            assertTrue(problem.endsWith(", which starts weights, inputs×units, and no bias of shape 3"), problem);
        }
    }

    @Test
    void otherInitialisersStartAnything() {
        assertEquals(List.of(), problems(new Zeros(), Shape.of(3), Shape.SCALAR));
        assertEquals(List.of(), problems(new Normal(0, 1), Shape.of(3), Shape.SCALAR));
    }

    @Test
    void startsThatAreBoundToHaveZerosOrNegativeNumbersSaySo() {
        List<FactorInitialiser> above = List.of(new Uniform(0, 1), new Normal(1, 0.1), new TruncatedNormal(1, 0.1, 2),
                new Nndsvd(Fill.MEAN), new Given(List.of(List.of(1.0), List.of(2.0))));
        above.forEach(init -> assertTrue(init.startsAboveZero(2), init::toString));
        List<FactorInitialiser> below = List.of(new Zeros(), new Uniform(-1, 1), new Normal(0, 1),
                new TruncatedNormal(0, 1, 2), new GlorotNormal(), new HeUniform(), new Orthogonal(1),
                new SingularVectors(), new Nndsvd(Fill.ZERO), new Given(List.of(List.of(1.0), List.of(0.0))));
        below.forEach(init -> assertFalse(init.startsAboveZero(2), init::toString));
    }

    @Test
    void theFirstSingularVectorsMayBeOfOneSign() {
        assertTrue(new SingularVectors().startsAboveZero(1));
        assertTrue(new Nndsvd(Fill.ZERO).startsAboveZero(1));
    }

    private static List<String> problems(FactorInitialiser init, Shape... shapes) {
        Problems problems = new Problems();
        init.check(List.of(shapes), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
