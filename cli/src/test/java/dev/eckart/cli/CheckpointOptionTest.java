package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class CheckpointOptionTest {

    private final CheckpointOption.Seconds seconds = new CheckpointOption.Seconds();

    @Test
    void timesAreSecondsOrNever() {
        assertEquals(Optional.of(Duration.ofSeconds(60)), seconds.convert("60").between());
        assertEquals(Optional.of(Duration.ofMillis(500)), seconds.convert("0.5").between());
        assertEquals(Optional.of(Duration.ZERO), seconds.convert("0").between());
        assertEquals(Optional.empty(), seconds.convert("never").between());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1m", "NaN", "1e3", "12345678", "0.1234"})
    void allElseIsRefused(String text) {
        var refusal = assertThrows(TypeConversionException.class, () -> seconds.convert(text));
        assertEquals("found \"" + text + "\", expected a number of seconds, such as 60 or 0.5, or never",
                refusal.getMessage());
    }
}
