package dev.eckart.reports.render;

import java.util.List;
import java.util.stream.IntStream;

/** Some of many: evenly spread, so that they speak for all. */
public final class Spread {

    private Spread() { }

    /** Of a list so many, or all if it has no more: the first, the last, and those at equal distances between. */
    public static <T> List<T> over(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        long last = all.size() - 1L;
        return IntStream.range(0, most)
                .mapToObj(i -> all.get(most == 1 ? 0 : (int) (last * i / (most - 1))))
                .toList();
    }
}
