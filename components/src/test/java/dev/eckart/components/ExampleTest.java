package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExampleTest {

    enum Colour {
        @Doc("the colour of blood")
        RED,
        BLUE
    }

    @Name("paint")
    @Example("{\"type\": \"paint\", \"coats\": 3, \"colour\": \"blue\"}")
    record Paint(@Example("2") int coats, Colour colour, List<Colour> others) {}

    @Test
    void aRecordAndAKeyMaySayWhatTheyLookLike() {
        Header header = Header.of(Paint.class);
        assertEquals(Optional.of("{\"type\": \"paint\", \"coats\": 3, \"colour\": \"blue\"}"), header.example());
        assertEquals(Optional.of("2"), header.keys().get(0).example());
        assertEquals(Optional.empty(), header.keys().get(1).example());
    }

    @Test
    void aKeyKnowsItsClassWithoutTypeArguments() {
        assertEquals(List.class, Header.of(Paint.class).keys().get(2).raw());
    }

    @Test
    void aChoiceMaySayWhatItMeans() {
        assertEquals("the colour of blood", Choice.doc(Colour.RED));
        assertEquals("", Choice.doc(Colour.BLUE));
    }
}
