package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What the last moves have shown of the second derivatives: Nocedal and Wright, 2nd ed., algorithm 7.4. */
final class Curvature {

    /** Below this, a move shows too little. */
    private static final double LEAST = 1e-10;

    private static final String SCALE = "scale";
    private static final String MOVE = "moves.";
    private static final String CHANGE = "changes.";

    private final int history;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private double scale = 1;

    /** @param history the number of moves that are remembered */
    Curvature(int history) {
        this.history = history;
    }

    /** Remembers a move and the change of the gradient along it, if they show that the gradient ascends. */
    void learn(double[] move, double[] change) {
        double ascent = Vectors.dot(change, move);
        if (ascent > LEAST) {
            if (pairs.size() == history) {
                pairs.removeFirst();
            }
            pairs.addLast(new Pair(move, change, 1 / ascent));
            scale = ascent / Vectors.dot(change, change);
        }
    }

    /** Adds all that is remembered, by name. */
    void keep(Map<String, NdArray> memory) {
        memory.put(SCALE, NdArray.scalar(scale));
        int place = 0;
        for (Pair pair : pairs) {
            memory.put(MOVE + place, Vectors.kept(pair.move));
            memory.put(CHANGE + place, Vectors.kept(pair.change));
            place++;
        }
    }

    /** Remembers what another has kept. */
    void restore(Map<String, NdArray> memory) {
        pairs.clear();
        while (memory.containsKey(MOVE + pairs.size())) {
            double[] move = Vectors.of(memory, MOVE + pairs.size());
            double[] change = Vectors.of(memory, CHANGE + pairs.size());
            pairs.addLast(new Pair(move, change, 1 / Vectors.dot(change, move)));
        }
        scale = Vectors.of(memory, SCALE)[0];
    }

    /** The gradient, negated, times the inverse of the second derivatives as far as they are known. */
    double[] direction(double[] gradient) {
        double[] direction = Vectors.times(gradient, -1);
        List<Double> shares = new ArrayList<>();
        for (Pair pair : pairs.reversed()) {
            double share = Vectors.dot(pair.move, direction) * pair.inverse;
            direction = Vectors.plus(direction, pair.change, -share);
            shares.add(share);
        }
        direction = Vectors.times(direction, scale);
        for (Pair pair : pairs) {
            double share = shares.removeLast() - Vectors.dot(pair.change, direction) * pair.inverse;
            direction = Vectors.plus(direction, pair.move, share);
        }
        return direction;
    }

    private static final class Pair {

        private final double[] move;
        private final double[] change;
        private final double inverse;

        Pair(double[] move, double[] change, double inverse) {
            this.move = move;
            this.change = change;
            this.inverse = inverse;
        }
    }
}
