package dev.eckart.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.Interruptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** By fits that add up three numbers, one in an epoch, drawn from one stream. */
final class BegunFitsTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void ofSeveralFitsThoseBeforeTheInterruptedOneAreMadeAgain() {
        Interruptions whole = new Interruptions(Optional.empty());
        List<Double> sums = bothSums(FitContext.seeded(1).keptBy(whole));
        assertEquals(List.of("1 of 1", "2 of 1", "3 of 1", "1 of 2", "2 of 2", "3 of 2"), places(whole));
        for (int place = 0; place < 6; place++) {
            told.clear();
            Interruptions rest = new Interruptions(Optional.of(whole.kept().get(place)));
            assertEquals(sums, bothSums(FitContext.seeded(1).keptBy(rest)));
            assertEquals(whole.kept().subList(place + 1, 6), rest.kept());
        }
        assertEquals(List.of("first begins", "first 1", "first 2", "first 3"), told);
    }

    @Test
    void whatTakesNoPartIsMadeAgainAndKeepsNothing() {
        Interruptions interruptions = new Interruptions(Optional.empty());
        FitContext.seeded(1).keptBy(interruptions).epoch(1, () -> { throw new IllegalStateException(); }, Map::of);
        assertEquals(List.of(), interruptions.kept());
    }

    @Test
    void withinAnEpochAFitIsStoppedAtOnceUnlessItsEndIsWaitedFor() {
        FitContext hasty = new FitContext(Streams.seeded(0), () -> true, FitContext.EpochListener.NONE);
        hasty.begin(_ -> { });
        assertThrows(CancellationException.class, hasty::check);
        FitContext patient = hasty.keptBy(new Checkpoints() {
            @Override
            public Optional<Checkpoint> last() {
                return Optional.empty();
            }

            @Override
            public void resumed(Checkpoint checkpoint) { }

            @Override
            public void reached(boolean stopping, Supplier<Checkpoint> checkpoint) { }

            @Override
            public boolean waitForEpoch() {
                return true;
            }
        });
        assertThrows(CancellationException.class, patient::check);
        patient.begin(_ -> { });
        patient.check();
    }

    @Test
    void theStartIsNotKeptAsItIsMadeAgain() {
        Interruptions interruptions = new Interruptions(Optional.empty());
        FitContext context = FitContext.seeded(1).keptBy(interruptions);
        assertEquals(0, context.begin(_ -> { }));
        context.epoch(0, () -> { throw new IllegalStateException(); }, Map::of);
        assertEquals(List.of(), interruptions.kept());
    }

    @Test
    void whatCannotBeRestoredIsAFaultOfTheCheckpoint() {
        Interruptions whole = new Interruptions(Optional.empty());
        bothSums(FitContext.seeded(1).keptBy(whole));
        FitContext context = FitContext.seeded(1).keptBy(new Interruptions(Optional.of(whole.kept().getFirst())));
        var fault = assertThrows(UnusableCheckpointException.class,
                () -> context.begin(kept -> kept.number("another")));
        assertEquals("there is no another", fault.getMessage());
    }

    private List<Double> bothSums(FitContext context) {
        return List.of(sum("first", context), sum("second", context));
    }

    private double sum(String name, FitContext context) {
        double[] sum = new double[1];
        int done = context.begin(kept -> sum[0] = kept.number("sum"));
        if (done == 0) {
            told.add(name + " begins");
        }
        for (int epoch = done + 1; epoch <= 3; epoch++) {
            told.add(name + " " + epoch);
            sum[0] += context.stream("numbers").uniform();
            context.epoch(epoch, () -> { throw new IllegalStateException(); },
                    () -> Map.of("sum", NdArray.scalar(sum[0])));
        }
        return sum[0];
    }

    private static List<String> places(Interruptions interruptions) {
        return interruptions.kept().stream().map(each -> each.state().epoch() + " of " + each.fit()).toList();
    }
}
