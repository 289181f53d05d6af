package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class OfferTest {

    record Thing() {}

    @Test
    void anOfferIsItsThreeAnswers() {
        Offer<Thing> offer = new Offer<>(Thing.class, 7, "init", "order") { };
        assertEquals(Thing.class, offer.type());
        assertEquals(7, offer.apiVersion());
        assertEquals(Set.of("init", "order"), offer.streams());
    }
}
