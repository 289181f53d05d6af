package dev.eckart.autodiff;

import dev.eckart.autodiff.Landscape.Point;
import dev.eckart.linalg.NdArray;
import java.util.Map;

/**
 * The limited-memory method of Broyden, Fletcher, Goldfarb and Shanno, iteration by iteration; the iterates are those
 * of {@code torch.optim.LBFGS} with {@code max_iter=1} and {@code line_search_fn="strong_wolfe"}.
 */
final class QuasiNewton {

    private static final String PLACE = "place";
    private static final String MOVE = "move";
    private static final String BEFORE = "gradientBefore";

    private final Landscape landscape;
    private final Lbfgs settings;
    private final Curvature curvature;
    private double[] place;
    private double[] move = new double[0];
    private double[] before = new double[0];

    QuasiNewton(Landscape landscape, double[] start, Lbfgs settings) {
        this.landscape = landscape;
        this.settings = settings;
        this.curvature = new Curvature(settings.history());
        this.place = start;
    }

    /** Where the last iteration has led. */
    double[] place() {
        return place;
    }

    /** Makes an iteration, if the gradient tells where to, and gives the loss that it started from. */
    double iterate(double learningRate) {
        Point here = landscape.at(place);
        if (!Double.isFinite(here.loss) || !Vectors.finite(here.gradient)) {
            return Double.NaN;
        }
        if (Vectors.reach(here.gradient) > settings.gradientTolerance()) {
            boolean first = before.length == 0;
            if (!first) {
                curvature.learn(move, Vectors.minus(here.gradient, before));
            }
            before = here.gradient;
            double share = first ? Math.min(1, 1 / Vectors.length(here.gradient)) : 1;
            search(here, curvature.direction(here.gradient), share * learningRate);
        }
        return here.loss;
    }

    /** Adds all that is remembered, by name. */
    void keep(Map<String, NdArray> memory) {
        memory.put(PLACE, Vectors.kept(place));
        memory.put(MOVE, Vectors.kept(move));
        memory.put(BEFORE, Vectors.kept(before));
        curvature.keep(memory);
    }

    /** Remembers what another has kept, whose place had as many numbers. */
    void restore(Map<String, NdArray> memory) {
        double[] kept = Vectors.of(memory, PLACE);
        move = Vectors.of(memory, MOVE);
        before = Vectors.of(memory, BEFORE);
        curvature.restore(memory);
        if (kept.length != place.length || move.length != before.length
                || (before.length != 0 && before.length != place.length)) {
            throw new IllegalArgumentException("found " + kept.length + " parameters, expected " + place.length);
        }
        place = kept;
    }

    private void search(Point here, double[] direction, double length) {
        Trial start = Trial.of(0, here, direction);
        if (!(start.slope() <= -settings.changeTolerance())) {
            move = new double[place.length];
            return;
        }
        WolfeSearch search = new WolfeSearch(
                t -> Trial.of(t, landscape.at(Vectors.plus(place, direction, t)), direction),
                start, Vectors.reach(direction), settings.changeTolerance());
        Trial found = search.from(length);
        move = Vectors.times(direction, found.length());
        place = Vectors.plus(place, direction, found.length());
    }
}
