package dev.eckart.datasets;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts strata proportionally into parts of given sizes, in whole units: each number is the exact share rounded up or
 * down, and yet every part and every stratum adds up. Shares that are not whole are moved along cycles of such shares,
 * up and down in turn, until one is whole (controlled rounding; L. H. Cox, 1987, JASA 82, 520–524).
 */
final class Apportionment {

    /** The shares by part and stratum, in units of 1/total. */
    private final long[][] shares;
    private final long total;

    private Apportionment(int[] parts, int[] strata) {
        shares = new long[parts.length][strata.length];
        long sum = 0;
        for (int part = 0; part < parts.length; part++) {
            sum += parts[part];
            for (int stratum = 0; stratum < strata.length; stratum++) {
                shares[part][stratum] = (long) parts[part] * strata[stratum];
            }
        }
        total = sum;
    }

    /**
     * How many units of each stratum each part gets.
     *
     * @param parts the size of each part
     * @param strata the size of each stratum; the same sum
     * @return by part and stratum
     */
    static int[][] of(int[] parts, int[] strata) {
        Apportionment rounding = new Apportionment(parts, strata);
        for (List<Integer> cycle = rounding.cycle(); !cycle.isEmpty(); cycle = rounding.cycle()) {
            rounding.shift(cycle);
        }
        int[][] counts = new int[parts.length][strata.length];
        for (int part = 0; part < parts.length; part++) {
            for (int stratum = 0; stratum < strata.length; stratum++) {
                counts[part][stratum] = (int) (rounding.shares[part][stratum] / rounding.total);
            }
        }
        return counts;
    }

    /** Parts and strata in turn, neighbours joined by a share that is not whole; strata count on from the parts. */
    private List<Integer> cycle() {
        List<Integer> walk = new ArrayList<>();
        int next = start();
        while (next >= 0) {
            int seen = walk.indexOf(next);
            if (seen >= 0) {
                return walk.subList(seen, walk.size());
            }
            walk.add(next);
            next = neighbour(next, walk.size() > 1 ? walk.get(walk.size() - 2) : -1);
        }
        return List.of();
    }

    private int start() {
        for (int part = 0; part < shares.length; part++) {
            if (neighbour(part, -1) >= 0) {
                return part;
            }
        }
        return -1;
    }

    /** A part or stratum adds up: where one share is not whole, another is not either, and so the walk goes on. */
    private int neighbour(int node, int previous) {
        for (int other = 0; other < shares.length + shares[0].length; other++) {
            boolean joins = other < shares.length != node < shares.length;
            if (joins && other != previous && share(node, other) % total != 0) {
                return other;
            }
        }
        return -1;
    }

    private void shift(List<Integer> cycle) {
        long step = total;
        for (int i = 0; i < cycle.size(); i++) {
            long rest = share(cycle.get(i), cycle.get((i + 1) % cycle.size())) % total;
            step = Math.min(step, i % 2 == 0 ? total - rest : rest);
        }
        for (int i = 0; i < cycle.size(); i++) {
            int one = cycle.get(i);
            int other = cycle.get((i + 1) % cycle.size());
            shares[Math.min(one, other)][Math.max(one, other) - shares.length] += i % 2 == 0 ? step : -step;
        }
    }

    private long share(int one, int other) {
        return shares[Math.min(one, other)][Math.max(one, other) - shares.length];
    }
}
