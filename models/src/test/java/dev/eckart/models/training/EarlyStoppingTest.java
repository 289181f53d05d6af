package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.Cancellation;
import dev.eckart.components.DataShape;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.models.FitContext;
import dev.eckart.models.training.OneNumber.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * By the loss −w of a single row 1, so that w is the number of epochs, and the validation loss (w − 2.4)²: 5.76, 1.96,
 * 0.16, 0.36, 2.56 and more at epochs 0, 1, 2, 3, 4 and later.
 */
class EarlyStoppingTest {

    private static final Optional<EarlyStopping> NEVER = Optional.empty();

    @Test
    void theBestEpochIsThatOfTheLeastValidationLoss() {
        assertEquals(new Found(2, 2), found(10, Keep.BEST, NEVER, 2.4));
        assertEquals(new Found(1, 1), found(1, Keep.BEST, NEVER, 2.4));
    }

    @Test
    void theStartCountsAsEpochZero() {
        assertEquals(new Found(0, 0), found(10, Keep.BEST, NEVER, -3));
        assertEquals(new Found(2, 2), found(10, Keep.LAST, stop(2, 0), -3));
    }

    @Test
    void ofEqualLossesTheFirstEpochIsTheBest() {
        // (w − 2.5)² is the same at 2 and 3
        assertEquals(new Found(2, 2), found(10, Keep.BEST, NEVER, 2.5));
    }

    @Test
    void trainingStopsAfterSoManyEpochsWithoutALowerLoss() {
        assertEquals(new Found(3, 3), found(10, Keep.LAST, stop(1, 0), 2.4));
        assertEquals(new Found(5, 5), found(10, Keep.LAST, stop(3, 0), 2.4));
        assertEquals(new Found(2, 2), found(10, Keep.BEST, stop(3, 0), 2.4));
        assertEquals(new Found(4, 4), found(4, Keep.LAST, stop(3, 0), 2.4));
    }

    @Test
    void lowerMeansByMoreThanTheMargin() {
        // 5.76 − 1.96 = 3.8 counts, 1.96 − 0.16 = 1.8 does not, but it still is the best
        assertEquals(new Found(2, 2), found(10, Keep.LAST, stop(1, 2), 2.4));
        assertEquals(new Found(2, 2), found(10, Keep.BEST, stop(2, 2), 2.4));
        assertEquals(new Found(3, 3), found(10, Keep.LAST, stop(2, 2), 2.4));
    }

    @Test
    void aValidationLossThatIsNotANumberIsNeverLower() {
        assertEquals(new Found(0, 0), found(10, Keep.BEST, NEVER, Double.NaN));
        assertEquals(new Found(4, 4), found(10, Keep.LAST, stop(4, 0), Double.NaN));
    }

    @Test
    void theModelSoFarIsWhatWouldBeKept() {
        List<Found> soFar = new ArrayList<>();
        problem(2.4).minimised(training(4, Keep.BEST, NEVER), new FitContext(Streams.seeded(0), Cancellation.NEVER,
                (_, model) -> soFar.add((Found) model.get())));
        assertEquals(List.of(new Found(0, 0), new Found(1, 1), new Found(2, 2), new Found(2, 2), new Found(2, 2)),
                soFar);
    }

    @Test
    void withoutAValidationPartThereIsNothingToTellBy() {
        OneNumber unparted = new OneNumber(new double[] {1}, (w, _) -> w.negated());
        for (Training training : List.of(training(1, Keep.BEST, NEVER), training(1, Keep.LAST, stop(1, 0)))) {
            assertThrows(IllegalArgumentException.class, () -> unparted.minimised(training, FitContext.seeded(0)));
        }
    }

    @Test
    void anEmptyValidationPartIsAProblemAtItsKeys() {
        assertEquals(
                List.of("keep: found best, expected last: three rows has no validation part to tell by",
                        "earlyStopping: needs a validation part, but three rows has none"),
                problems(training(1, Keep.BEST, stop(1, 0)), OptionalInt.of(0)));
        assertEquals(List.of(), problems(training(1, Keep.BEST, stop(1, 0)), OptionalInt.of(1)));
        assertEquals(List.of(), problems(training(1, Keep.BEST, stop(1, 0)), OptionalInt.empty()));
        assertEquals(List.of(), problems(training(1, Keep.LAST, NEVER), OptionalInt.of(0)));
    }

    private static List<String> problems(Training training, OptionalInt validation) {
        Problems problems = new Problems();
        training.check(new DataShape("three rows", 3, 1, OptionalInt.empty(), validation), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Found found(int epochs, Keep keep, Optional<EarlyStopping> stopping, double aim) {
        return problem(aim).minimised(training(epochs, keep, stopping), FitContext.seeded(0));
    }

    private static OneNumber problem(double aim) {
        return new OneNumber(new double[] {1}, (w, rows) -> w.times(rows.sum()).negated(),
                new double[] {aim}, (w, rows) -> w.minus(rows.sum()).square());
    }

    private static Training training(int epochs, Keep keep, Optional<EarlyStopping> stopping) {
        return new Training(new GradientDescent(1), Batch.ALL, epochs, keep, stopping, Optional.empty());
    }

    private static Optional<EarlyStopping> stop(int patience, double minDelta) {
        return Optional.of(new EarlyStopping(patience, minDelta));
    }
}
