package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.Fitted;
import dev.eckart.models.PresentClasses;
import dev.eckart.models.Regression;
import dev.eckart.models.activation.LeakyRelu;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.baseline.Centroids;
import dev.eckart.models.baseline.ClassShares;
import dev.eckart.models.baseline.ColumnMeans;
import dev.eckart.models.baseline.SamePrediction;
import dev.eckart.models.factorisation.Components;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MaskedFactors;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.linear.FittedLinear;
import dev.eckart.models.linear.FittedLogits;
import dev.eckart.models.mlp.FittedMlp;
import dev.eckart.models.mlp.FittedMlpRegressor;
import dev.eckart.models.mlp.Perceptron;
import dev.eckart.models.mlp.TargetScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptModelTest {

    private static final NdArray COLUMN = NdArray.of(new double[] {-0.0, Double.MIN_VALUE, 3}, 3, 1);
    private static final NdArray THREE = NdArray.of(new double[] {1, 2, 1.0 / 3}, 3);
    private static final PresentClasses PRESENT = new PresentClasses(List.of(0, 2), 3);
    private static final Factors FACTORS = new Factors(0.1, THREE, THREE, COLUMN, COLUMN);
    private static final Perceptron NETWORK = new Perceptron(
            List.of(COLUMN.in(Precision.F32)), List.of(), new LeakyRelu(0.01), new NoActivation());

    static Stream<Fitted> models() {
        return Stream.of(FACTORS, new MaskedFactors(FACTORS), new Components(THREE, COLUMN, COLUMN),
                new ClassShares(THREE), new SamePrediction(Double.NEGATIVE_INFINITY), new Centroids(COLUMN, PRESENT),
                new ColumnMeans(7, THREE), new FittedLinear(THREE, -0.0), new FittedLogits(COLUMN, THREE, PRESENT),
                new FittedMlp(NETWORK, 100), new FittedMlpRegressor(NETWORK, 0),
                new FittedMlpRegressor(NETWORK, 3, Optional.of(new TargetScale(1.5, 2))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_is_made_again_is_equal_bit_for_bit(Fitted fitted) {
        byte[] file = Safetensors.write(KeptModel.of(fitted).orElseThrow());
        assertEquals(Optional.of(fitted), restored(Safetensors.read(file)));
    }

    @Test
    void arrays_have_paths_that_people_understand() {
        assertEquals(new TreeMap<>(Map.of("model.epochs", NdArray.scalar(100),
                        "model.network.weights.0", COLUMN.in(Precision.F32),
                        "model.network.activation.slope", NdArray.scalar(0.01))),
                KeptModel.of(new FittedMlp(NETWORK, 100)).orElseThrow().arrays());
    }

    @Test
    void what_is_no_record_is_not_kept() {
        Regression lambda = features -> features;
        assertEquals(Optional.empty(), KeptModel.of(lambda));
    }

    @Test
    void what_has_changed_since_is_not_made_again() {
        Tensors kept = KeptModel.of(FACTORS).orElseThrow();
        TreeMap<String, NdArray> lessOne = new TreeMap<>(kept.arrays());
        lessOne.remove("model.offset");
        assertEquals(Optional.empty(), restored(new Tensors(kept.texts(), lessOne)));
        TreeMap<String, String> renamed = new TreeMap<>(kept.texts());
        renamed.put("model", "dev.eckart.models.factorisation.Former");
        assertEquals(Optional.empty(), restored(new Tensors(renamed, kept.arrays())));
    }

    @Test
    void a_class_that_is_no_fitted_model_is_not_one() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("model", NoActivation.class.getName());
        assertEquals(Optional.empty(), restored(new Tensors(texts, new TreeMap<>())));
    }

    private static Optional<Fitted> restored(Tensors kept) {
        return KeptModel.restored(kept, new TruncatedSvd(1));
    }
}
