package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void whatWasAskedForLatelyIsMadeOnce() {
        List<String> made = new ArrayList<>();
        Recent<String, Integer> lengths = new Recent<>(2);
        for (String word : List.of("a", "bb", "a", "ccc", "a", "bb")) {
            int length = lengths.of(word, each -> {
                made.add(each);
                return each.length();
            });
            assertEquals(word.length(), length);
        }
        // "ccc" took the place of "bb", as "a" had been asked for since
        assertEquals(List.of("a", "bb", "ccc", "bb"), made);
    }
}
