package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every model keeps to, whatever its task. */
public abstract class ModelContract extends EdgeContract {

    /** The model, a record with valid settings that a problem of a few rows and columns suits. */
    protected abstract Model model();

    @Override
    protected final Record component() {
        return (Record) model();
    }

    /** The model, fitted to a tiny problem. */
    abstract Fitted fitted(FitContext context);

    /** All that a fitted model says, as arrays. */
    abstract List<NdArray> answers(Fitted fitted);

    /** What the model is fitted to, as values to compare. */
    abstract List<Object> input();

    /** Fails if what the fitted model says does not have the shape that its task asks for. */
    abstract void assertShapes(Fitted fitted);

    @Test
    public final void theSameSeedGivesTheSameBits() {
        assertEquals(answers(fitted(FitContext.seeded(1))), answers(fitted(FitContext.seeded(1))));
    }

    @Test
    public final void anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared() {
        List<NdArray> one = answers(fitted(FitContext.seeded(1)));
        List<NdArray> other = answers(fitted(FitContext.seeded(2)));
        if (declaredStreams().isEmpty()) {
            assertEquals(one, other, "no stream is declared, but the seed changes the result");
        } else {
            assertNotEquals(one, other, declaredStreams() + " are declared, but the seed does not change the result");
        }
    }

    @Test
    public final void onlyDeclaredStreamsAreDrawnFrom() {
        Set<String> declared = declaredStreams();
        Streams streams = Streams.seeded(1);
        fitted(new FitContext(streams, Cancellation.NEVER, FitContext.EpochListener.NONE));
        assertTrue(declared.containsAll(streams.drawn()), "declared " + declared + ", drawn " + streams.drawn());
    }

    @Test
    public final void declaredStreamsAreEnough() {
        Streams streams =
                Streams.of(declaredStreams().stream().collect(Collectors.toMap(Function.identity(), _ -> 1L)));
        Fitted fitted = fitted(new FitContext(streams, Cancellation.NEVER, FitContext.EpochListener.NONE));
        assertEquals(answers(fitted(FitContext.seeded(1))), answers(fitted));
    }

    @Test
    public final void theInputIsLeftUnchanged() {
        List<Object> before = input();
        answers(fitted(FitContext.seeded(1)));
        assertEquals(before, input());
    }

    @Test
    public final void answersAreFiniteAndOfTheRightShape() {
        Fitted fitted = fitted(FitContext.seeded(1));
        assertShapes(fitted);
        assertFinite(answers(fitted));
    }

    @Test
    public final void epochsAreToldInOrderWithAUsableModel() {
        List<Integer> told = new ArrayList<>();
        fitted(new FitContext(Streams.seeded(1), Cancellation.NEVER, (epoch, modelSoFar) -> {
            told.add(epoch);
            assertShapes(modelSoFar.get());
            assertFinite(answers(modelSoFar.get()));
        }));
        assertEquals(IntStream.range(0, told.size()).boxed().toList(), told);
    }

    @Test
    public final void listeningChangesNothing() {
        Fitted followed = fitted(new FitContext(
                Streams.seeded(1), Cancellation.NEVER, (_, modelSoFar) -> answers(modelSoFar.get())));
        assertEquals(answers(fitted(FitContext.seeded(1))), answers(followed));
    }

    /** A model that tells of epochs gives up when asked; one that never does is done at once. */
    @Test
    public final void cancellationEndsTheFit() {
        List<Integer> told = new ArrayList<>();
        FitContext.EpochListener listener = (epoch, _) -> told.add(epoch);
        fitted(new FitContext(Streams.seeded(1), Cancellation.NEVER, listener));
        if (!told.isEmpty()) {
            Cancellation atOnce = () -> true;
            assertThrows(CancellationException.class,
                    () -> fitted(new FitContext(Streams.seeded(1), atOnce, FitContext.EpochListener.NONE)));
        }
    }

    private static void assertFinite(List<NdArray> answers) {
        for (NdArray answer : answers) {
            for (double number : answer.toDoubles()) {
                assertTrue(Double.isFinite(number), () -> "not finite: " + answer);
            }
        }
    }
}
