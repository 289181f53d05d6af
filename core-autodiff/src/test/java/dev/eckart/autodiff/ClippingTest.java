package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** Clipping of the gradients (3, −4) and 12, whose norm is 13. */
class ClippingTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final SequencedMap<Parameter, Tensor> gradients = gradients(3, -4, 12);

    @Test
    void aGreaterNormIsScaledDown() {
        double share = 6.5 / (13 + 1e-6);
        assertEquals(List.of(vector(3 * share, -4 * share), NdArray.scalar(12 * share)),
                values(new ClipByNorm(6.5).clipped(gradients)));
    }

    @Test
    void gradientsOfALesserNormStayAsTheyAre() {
        assertEquals(values(gradients), values(new ClipByNorm(13.1).clipped(gradients)));
        assertEquals(values(gradients(0, 0, 0)), values(new ClipByNorm(1).clipped(gradients(0, 0, 0))));
    }

    @Test
    void aNormThatIsNotFiniteIsSeen() {
        assertEquals(List.of(vector(0, Double.NaN), NdArray.scalar(0)),
                values(new ClipByNorm(1).clipped(gradients(1, INFINITY, 1))));
        assertEquals(List.of(vector(Double.NaN, Double.NaN), NdArray.scalar(Double.NaN)),
                values(new ClipByNorm(1).clipped(gradients(1, Double.NaN, 1))));
    }

    @Test
    void elementsBeyondAValueAreCutOff() {
        assertEquals(List.of(vector(3, -3.5), NdArray.scalar(3.5)), values(new ClipByValue(3.5).clipped(gradients)));
        assertEquals(List.of(vector(-3.5, Double.NaN), NdArray.scalar(3.5)),
                values(new ClipByValue(3.5).clipped(gradients(-INFINITY, Double.NaN, INFINITY))));
    }

    @Test
    void parametersAndTheirOrderStay() {
        assertEquals(List.copyOf(gradients.keySet()), List.copyOf(Clipping.byNorm(gradients, 1).keySet()));
        assertEquals(new LinkedHashMap<>(), Clipping.byNorm(new LinkedHashMap<>(), 1));
    }

    private static SequencedMap<Parameter, Tensor> gradients(double a, double b, double c) {
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        gradients.put(new Parameter("p", Shape.of(2)), Tensor.constant(vector(a, b)));
        gradients.put(new Parameter("q", Shape.SCALAR), Tensor.constant(c));
        return gradients;
    }

    private static List<NdArray> values(SequencedMap<Parameter, Tensor> gradients) {
        return gradients.values().stream().map(Evaluation::of).toList();
    }

    private static NdArray vector(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
