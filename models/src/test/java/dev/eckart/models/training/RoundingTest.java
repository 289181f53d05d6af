package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundingTest {

    private static final NdArray TENTH = NdArray.scalar(0.1);
    private static final NdArray FIFTH = NdArray.scalar(0.2);

    @Test
    void whatIsGivenAgainIsNotRoundedAgain() {
        Rounding rounding = new Rounding(() -> TENTH, Precision.F32);
        NdArray rounded = rounding.get();
        assertEquals(0.1f, rounded.at(0));
        assertSame(rounded, rounding.get());
    }

    @Test
    void whatIsGivenAnewIsRoundedAnew() {
        Iterator<NdArray> given = List.of(TENTH, FIFTH, TENTH).iterator();
        Rounding rounding = new Rounding(given::next, Precision.F32);
        assertEquals(0.1f, rounding.get().at(0));
        assertEquals(0.2f, rounding.get().at(0));
        assertEquals(0.1f, rounding.get().at(0));
    }

    @Test
    void numbersOfThatPrecisionArePassedOn() {
        assertSame(TENTH, new Rounding(() -> TENTH, Precision.F64).get());
    }
}
