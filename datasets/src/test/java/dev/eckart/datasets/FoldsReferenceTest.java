package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Streams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folds that are not shuffled are scikit-learn's, which wrote {@code folds.txt}. */
class FoldsReferenceTest {

    static List<Reference> cases() {
        return Reference.of("folds.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void folds_are_those_of_scikit_learn(Reference reference) {
        int folds = reference.integers("folds")[0];
        String kind = reference.text("kind");
        KFold split = new KFold(
                folds, kind.equals("groups") ? KFold.Dealing.GROUPS : KFold.Dealing.ROWS, kind.equals("stratified"),
                false, Optional.empty());
        Dataset data = TestRows.of(reference.integers("codes"));
        Streams streams = Streams.seeded(0);
        for (int fold = 0; fold < folds; fold++) {
            Partition<Selection.Rows> parts = TestRows.parts(split, data, fold, streams);
            assertArrayEquals(reference.integers("test-" + fold), parts.test().selection().rows());
            assertEquals(data.source().rows(),
                    parts.test().selection().count() + parts.train().selection().count());
        }
        assertEquals(Set.of(), streams.drawn());
    }
}
