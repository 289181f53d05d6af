package dev.eckart.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.Precision;
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
}
