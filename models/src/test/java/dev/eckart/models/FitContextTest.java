package dev.eckart.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.Precision;
import dev.eckart.models.FitContext.EpochListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class FitContextTest {

    @Test
    void withoutAWordItIsF64AndOneThread() {
        FitContext context = FitContext.seeded(42);
        assertEquals(Precision.F64, context.precision());
        assertEquals(1, context.threads());
    }

    @Test
    void anotherPrecisionAndMoreThreadsLeaveAllElse() {
        FitContext context = FitContext.seeded(42);
        FitContext other = context.in(Precision.F32).withThreads(2);
        assertEquals(Precision.F32, other.precision());
        assertEquals(2, other.threads());
        assertSame(context.stream("init"), other.stream("init"));
    }

    @Test
    void noThreadsAreTooFew() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> FitContext.seeded(0).withThreads(0));
        assertEquals("expected at least 1 thread, found 0", refusal.getMessage());
    }

    @Test
    void whoListensIsToldHowManyEpochsThereWillBe() {
        List<String> told = new ArrayList<>();
        EpochListener listener = new EpochListener() {
            @Override
            public void epoch(int epoch, Supplier<? extends Fitted> modelSoFar) {
                told.add("epoch " + epoch);
            }

            @Override
            public void begins(int epochs, int done) {
                told.add(done + " of " + epochs);
            }
        };
        FitContext context = new FitContext(Streams.seeded(0), Cancellation.NEVER, listener);
        context.begin(7, _ -> { });
        context.epoch(0, () -> { throw new IllegalStateException(); }, Map::of);
        assertEquals(List.of("0 of 7", "epoch 0"), told);
    }
}
