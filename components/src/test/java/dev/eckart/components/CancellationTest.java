package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class CancellationTest {

    @Test
    void workIsGivenUpWhenThatIsWished() {
        Cancellation wished = () -> true;
        assertThrows(CancellationException.class, wished::check);
        assertDoesNotThrow(Cancellation.NEVER::check);
    }
}
