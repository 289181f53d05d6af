package dev.eckart.experiments.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void streamsMoveTogether() {
        assertEquals(
                List.of(Map.of("init", 0L, "split", 0L), Map.of("init", 1L, "split", 1L)),
                new Seeds.Together(2).over(Set.of("split", "init")));
    }

    @Test
    void theyBeginWhereTheyAreToldTo() {
        Seeds other = new Seeds.Together(200, 2);
        assertEquals(List.of(Map.of("init", 200L), Map.of("init", 201L)), other.over(Set.of("init")));
        assertFalse(other.mayBe(199));
        assertTrue(other.mayBe(201));
        assertFalse(other.mayBe(202));
    }

    @Test
    void whatConsumesNoStreamIsOneRunWithoutSeeds() {
        assertEquals(List.of(Map.of()), new Seeds.Together(200).over(Set.of()));
        assertEquals(List.of(Map.of()), crossed().over(Set.of()));
    }

    @Test
    void crossedStreamsAreCombinedLastFastest() {
        assertEquals(
                List.of(
                        Map.of("split", 0L, "init", 7L),
                        Map.of("split", 0L, "init", 9L),
                        Map.of("split", 1L, "init", 7L),
                        Map.of("split", 1L, "init", 9L)),
                crossed().over(Set.of("init", "split")));
    }

    @Test
    void onlyConsumedStreamsMultiply() {
        assertEquals(List.of(Map.of("init", 7L), Map.of("init", 9L)), crossed().over(Set.of("init")));
    }

    @Test
    void aConsumedStreamThatIsNotNamedTakesSeedZero() {
        assertEquals(
                List.of(Map.of("init", 7L, "order", 0L), Map.of("init", 9L, "order", 0L)),
                crossed().over(Set.of("init", "order")));
    }

    @Test
    void runsAreCountedWithoutBeingMade() {
        for (Set<String> streams : List.of(Set.<String>of(), Set.of("init"), Set.of("init", "order", "split"))) {
            assertEquals(crossed().over(streams).size(), crossed().count(streams));
            assertEquals(new Seeds.Together(3).over(streams).size(), new Seeds.Together(3).count(streams));
        }
    }

    @Test
    void countsBeyondTheLongsStopThere() {
        SequencedMap<String, List<Long>> byStream = new LinkedHashMap<>();
        List<Long> many = LongStream.range(0, 100_000).boxed().toList();
        for (String stream : List.of("a", "b", "c", "d")) {
            byStream.put(stream, many);
        }
        assertEquals(1_000_000_000_000_000L, new Seeds.Crossed(byStream).count(Set.of("a", "b", "c")));
        assertEquals(Long.MAX_VALUE, new Seeds.Crossed(byStream).count(Set.of("a", "b", "c", "d")));
    }

    private static Seeds crossed() {
        SequencedMap<String, List<Long>> byStream = new LinkedHashMap<>();
        byStream.put("split", List.of(0L, 1L));
        byStream.put("init", List.of(7L, 9L));
        return new Seeds.Crossed(byStream);
    }
}
