package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputReferenceTest {

    @Test
    void readsModelAndOutput() {
        assertEquals(
                Optional.of(new OutputReference("gd2000", "rowFactors")), OutputReference.parse("gd2000.rowFactors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gd", "gd.", ".rowFactors", "gd.fit.epochs"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), OutputReference.parse(text));
    }
}
