package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every model keeps to, whatever its task. A check that says nothing of a model whose results come by chance, or
 * that draws where it may not, is left out there: the check of just that fails.
 */
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
        assertEquals(answered(1), answered(1));
    }

    @Test
    public final void anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared() {
        List<NdArray> expected = repeatable();
        assumeTrue(undeclaredDraws().isEmpty(), "it draws from streams that it does not declare");
        if (declaredStreams().isEmpty()) {
            assertEquals(expected, answered(2), "no stream is declared, but the seed changes the result");
        } else {
            assertNotEquals(expected, answered(2),
                    declaredStreams() + " are declared, but the seed does not change the result");
        }
    }

    @Test
    public final void onlyDeclaredStreamsAreDrawnFrom() {
        assertEquals(Set.of(), undeclaredDraws(), "drawn from, but only these are declared: " + declaredStreams());
    }

    @Test
    public final void declaredStreamsAreEnough() {
        List<NdArray> expected = repeatable();
        assumeTrue(undeclaredDraws().isEmpty(), "it draws from streams that it does not declare");
        Streams streams =
                Streams.of(declaredStreams().stream().collect(Collectors.toMap(Function.identity(), _ -> 1L)));
        assertEquals(expected, answers(fitted(listening(streams, FitContext.EpochListener.NONE))));
    }

    @Test
    public final void anyNumberOfThreadsGivesTheSameBits() {
        List<NdArray> expected = repeatable();
        for (int threads : new int[] {2, 3}) {
            assertEquals(expected, answers(fitted(FitContext.seeded(1).withThreads(threads))), threads + " threads");
        }
    }

    @Test
    public final void fitsAtTheSameTimeDoNotMeet() throws Exception {
        List<NdArray> expected = repeatable();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<List<NdArray>>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(pool.submit(() -> answered(1)));
            }
            for (Future<List<NdArray>> run : running) {
                assertEquals(expected, run.get());
            }
        }
    }

    @Test
    public final void aFittedModelStaysAsItIs() {
        Fitted fitted = fitted(FitContext.seeded(1));
        List<NdArray> before = answers(fitted);
        answered(2);
        assertEquals(before, answers(fitted));
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

    /** By every parameter, where a fit by gradients starts; left out for a model that tells of none. */
    @Test
    public final void gradientsAreThoseOfTheLoss() {
        Following following = new Following();
        fitted(listening(Streams.seeded(1), following));
        assumeFalse(following.gradients.isEmpty(), "the fit tells the context of no gradients");
        following.gradients.forEach(check -> assertTrue(check.passed(), check::toString));
    }

    @Test
    public final void epochsAreToldInOrderWithAUsableModel() {
        List<Integer> told = new ArrayList<>();
        fitted(listening(Streams.seeded(1), (epoch, modelSoFar) -> {
            told.add(epoch);
            assertShapes(modelSoFar.get());
            assertFinite(answers(modelSoFar.get()));
        }));
        assertEquals(IntStream.range(0, told.size()).boxed().toList(), told);
    }

    @Test
    public final void listeningChangesNothing() {
        List<NdArray> expected = repeatable();
        Fitted followed = fitted(listening(Streams.seeded(1), (_, modelSoFar) -> answers(modelSoFar.get())));
        assertEquals(expected, answers(followed));
    }

    /** A model that tells of epochs gives up when asked; one that never does is done at once. */
    @Test
    public final void cancellationEndsTheFit() {
        Following following = new Following();
        fitted(listening(Streams.seeded(1), following));
        assumeTrue(following.epochs > 0, "the fit tells the context of no epochs");
        Cancellation atOnce = () -> true;
        FitContext cancelled = new FitContext(Streams.seeded(1), atOnce, FitContext.EpochListener.NONE);
        assertThrows(CancellationException.class, () -> fitted(cancelled));
    }

    /**
     * In each precision, by one thread or two, and what is kept later, too, is the same; left out for a model that
     * keeps no checkpoints.
     */
    @Test
    public final void goingOnAfterAnInterruptionGivesTheSameBits() {
        Interruptions some = new Interruptions(Optional.empty());
        fitted(FitContext.seeded(1).keptBy(some));
        assumeFalse(some.kept().isEmpty(), "the fit keeps no checkpoints");
        repeatable();
        for (Precision precision : Precision.values()) {
            Interruptions all = new Interruptions(Optional.empty());
            List<NdArray> expected = answers(fitted(FitContext.seeded(1).in(precision).keptBy(all)));
            for (int done : interrupted(all.kept().size())) {
                Interruptions rest = new Interruptions(Optional.of(all.kept().get(done - 1)));
                FitContext context = FitContext.seeded(1).in(precision).withThreads(1 + done % 2).keptBy(rest);
                String what = precision + ", interrupted after epoch " + done;
                assertEquals(expected, answers(fitted(context)), what);
                assertEquals(all.kept().subList(done, all.kept().size()), rest.kept(), what);
            }
        }
    }

    /** Some of so many epochs, the first and the last among them. */
    private static int[] interrupted(int epochs) {
        return IntStream.of(1, 2, epochs / 2, epochs - 1, epochs).filter(epoch -> epoch > 0).distinct().toArray();
    }

    /** What a model fitted under a seed says. */
    final List<NdArray> answered(long seed) {
        return answers(fitted(FitContext.seeded(seed)));
    }

    /** What a model fitted under the seed 1 says; leaves the check out where that differs anyway. */
    final List<NdArray> repeatable() {
        List<NdArray> answers = answered(1);
        assumeTrue(answers.equals(answered(1)), "results differ from fit to fit");
        return answers;
    }

    private Set<String> undeclaredDraws() {
        Streams streams = Streams.seeded(1);
        fitted(listening(streams, FitContext.EpochListener.NONE));
        Set<String> undeclared = new HashSet<>(streams.drawn());
        undeclared.removeAll(declaredStreams());
        return undeclared;
    }

    private static FitContext listening(Streams streams, FitContext.EpochListener listener) {
        return new FitContext(streams, Cancellation.NEVER, listener);
    }

    private static void assertFinite(List<NdArray> answers) {
        for (NdArray answer : answers) {
            for (double number : answer.toDoubles()) {
                assertTrue(Double.isFinite(number), () -> "not finite: " + answer);
            }
        }
    }
}
