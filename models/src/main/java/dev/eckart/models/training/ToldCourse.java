package dev.eckart.models.training;

import dev.eckart.autodiff.Course;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitState;
import java.util.Arrays;
import java.util.Map;

/**
 * A course, and all losses that it has been told. Whatever a course remembers, one that is asked and told the same
 * again remembers it too: so courses need not be kept themselves. Mutable.
 */
final class ToldCourse {

    private static final String LOSSES = "losses";
    private static final int FIRST = 16;

    private final Course course;
    private final int stepsPerEpoch;
    private double[] losses = new double[FIRST];
    private int epochs;

    ToldCourse(Course course, int stepsPerEpoch) {
        this.course = course;
        this.stepsPerEpoch = stepsPerEpoch;
    }

    /** As of the course. */
    double learningRate(long step, int epoch) {
        return course.learningRate(step, epoch);
    }

    /** As of the course. */
    void epochEnded(int epoch, double loss) {
        course.epochEnded(epoch, loss);
        losses = epochs == losses.length ? Arrays.copyOf(losses, 2 * epochs) : losses;
        losses[epochs] = loss;
        epochs++;
    }

    void keep(Map<String, NdArray> arrays) {
        arrays.put(LOSSES, F64Array.owning(Arrays.copyOf(losses, epochs), Shape.of(epochs)));
    }

    /**
     * Asks and tells the course, to which nothing has been said yet, what another has been asked and told.
     *
     * @return the steps that have been made
     */
    long repeat(FitState kept) {
        NdArray told = kept.array(LOSSES);
        if (!told.shape().equals(Shape.of(kept.epoch()))) {
            throw new IllegalArgumentException(LOSSES + " has the shape " + told.shape());
        }
        long step = 0;
        for (int epoch = 1; epoch <= kept.epoch(); epoch++) {
            for (int i = 0; i < stepsPerEpoch; i++) {
                step++;
                learningRate(step, epoch);
            }
            epochEnded(epoch, told.at(epoch - 1));
        }
        return step;
    }
}
