package dev.eckart.models.metric;

import dev.eckart.components.Problems;
import java.util.List;
import java.util.Optional;

/** The range of values that predictions may be moved into before they are judged: nowhere where there is none. */
final class Clip {

    private Clip() { }

    /** Adds a problem, at the key {@code clip}, unless it is left out or two numbers in ascending order. */
    static void check(Optional<List<Double>> clip, Problems problems) {
        if (clip.isPresent() && (clip.get().size() != 2 || clip.get().getFirst() >= clip.get().getLast())) {
            problems.at("clip").add("found " + clip.get() + ", expected two numbers, the lower first");
        }
    }

    /** The number of the range that is nearest to the prediction. */
    static double apply(Optional<List<Double>> clip, double predicted) {
        return clip.map(range -> Math.clamp(predicted, range.getFirst(), range.getLast())).orElse(predicted);
    }
}
