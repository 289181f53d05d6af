package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StreamsTest {

    @Test
    void oneSeedGivesEveryStreamByItsName() {
        Streams streams = Streams.seeded(5);
        assertEquals(new RandomStream(5, "init").nextLong(), streams.stream("init").nextLong());
        assertEquals(new RandomStream(5, "split").nextLong(), streams.stream("split").nextLong());
    }

    @Test
    void eachStreamCanHaveASeedOfItsOwn() {
        Streams streams = Streams.of(Map.of("init", 1L, "split", 2L));
        assertEquals(new RandomStream(1, "init").nextLong(), streams.stream("init").nextLong());
        assertEquals(new RandomStream(2, "split").nextLong(), streams.stream("split").nextLong());
    }

    @Test
    void askingAgainContinuesTheStream() {
        Streams streams = Streams.seeded(5);
        RandomStream twin = new RandomStream(5, "init");
        assertSame(streams.stream("init"), streams.stream("init"));
        streams.stream("init").nextLong();
        twin.nextLong();
        assertEquals(twin.nextLong(), streams.stream("init").nextLong());
    }

    @Test
    void whatWasDrawnIsKnown() {
        Streams streams = Streams.seeded(5);
        assertEquals(Set.of(), streams.drawn());
        streams.stream("init");
        streams.stream("order").uniform();
        assertEquals(Set.of("order"), streams.drawn());
    }

    @Test
    void aStreamThatIsNotDeclaredCannotBeDrawnFrom() {
        Streams streams = Streams.of(Map.of("split", 1L, "init", 1L));
        RandomStream order = streams.stream("order");
        var refusal = assertThrows(IllegalArgumentException.class, order::nextLong);
        assertEquals("stream \"order\" is not declared; declared: init, split", refusal.getMessage());
        assertEquals(Set.of(), streams.drawn());
    }

    @Test
    void streamsGoOnFromWhereOthersWere() {
        Streams streams = Streams.seeded(5);
        streams.stream("init").nextLong();
        streams.stream("never drawn from");
        Map<String, RandomStream.Position> positions = streams.positions();
        assertEquals(Set.of("init"), positions.keySet());
        Streams others = Streams.seeded(5);
        RandomStream held = others.stream("init");
        others.goTo(positions);
        assertEquals(streams.stream("init").nextLong(), held.nextLong());
        assertEquals(Set.of("init"), others.drawn());
    }

    @Test
    void streamsGoNowhereThatTheirSeedsDoNotLead() {
        Map<String, RandomStream.Position> positions = Map.of("init", new RandomStream.Position(1, 2, 3, 4));
        Streams undeclared = Streams.of(Map.of("split", 1L));
        assertThrows(IllegalArgumentException.class, () -> undeclared.goTo(positions));
        Streams ahead = Streams.seeded(5);
        ahead.stream("order").nextLong();
        var refusal = assertThrows(IllegalArgumentException.class, () -> ahead.goTo(positions));
        assertEquals("drawn from already: order", refusal.getMessage());
    }
}
