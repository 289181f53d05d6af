package dev.eckart.models.training;

import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.ClipByNorm;
import dev.eckart.autodiff.ClipByValue;
import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.models.activation.Activation;
import dev.eckart.models.activation.Elu;
import dev.eckart.models.activation.Gelu;
import dev.eckart.models.activation.LeakyRelu;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.activation.Sigmoid;
import dev.eckart.models.activation.Silu;
import dev.eckart.models.activation.Softplus;
import dev.eckart.models.activation.Tanh;
import dev.eckart.models.loss.AbsoluteErrorLoss;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.loss.HuberLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.Dropout;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.regularisation.ElasticNet;
import dev.eckart.models.regularisation.L1;
import dev.eckart.models.regularisation.L2;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.regularisation.WeightRegularisation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the words of a case in {@code minibatches.txt} stand for. */
record Settings(Trajectory words) {

    List<Integer> hidden() {
        return Arrays.stream(word("hidden").split("x", -1)).map(Integer::valueOf).toList();
    }

    Activation activation() {
        return switch (word("activation")) {
            case "none" -> new NoActivation();
            case "relu" -> new Relu();
            case "leaky-relu" -> new LeakyRelu(0.1);
            case "elu" -> new Elu(1.5);
            case "gelu" -> new Gelu();
            case "tanh" -> new Tanh();
            case "sigmoid" -> new Sigmoid();
            case "softplus" -> new Softplus();
            case "silu" -> new Silu();
            default -> throw new IllegalStateException(word("activation"));
        };
    }

    CellLoss cellLoss() {
        return switch (word("loss")) {
            case "squared-error" -> new SquaredErrorLoss(reduction());
            case "absolute-error" -> new AbsoluteErrorLoss(reduction());
            case "huber" -> new HuberLoss(0.5, reduction());
            default -> throw new IllegalStateException(word("loss"));
        };
    }

    Reduction reduction() {
        return word("reduction").equals("sum") ? Reduction.SUM : Reduction.MEAN;
    }

    LayerInit init() {
        Given given = new Given(words.arrays("start"));
        return new LayerInit(given, Optional.of(given));
    }

    Optimiser optimiser() {
        return switch (word("optimiser")) {
            case "gradient-descent" -> new GradientDescent(value("rate"));
            case "momentum" -> new Momentum(value("rate"), 0.9, 0, false, Optional.empty());
            case "lbfgs" -> new Lbfgs(value("rate"), 100, 1e-7, 1e-9, Optional.empty());
            case "adam" -> new Adam(value("rate"), 0.9, 0.999, 1e-8, Optional.empty());
            default -> throw new IllegalStateException(word("optimiser"));
        };
    }

    Batch batch() {
        RowOrder order = word("order").equals("shuffled") ? new Shuffled() : new Sequential();
        return word("batch").equals("all") ? Batch.ALL : new Minibatches((int) value("batch"), order);
    }

    WeightRegularisation penalty() {
        return switch (word("penalty")) {
            case "none" -> new NoWeightRegularisation();
            case "l1" -> new L1(value("l1"));
            case "l2" -> new L2(value("l2"));
            case "elastic-net" -> new ElasticNet(value("l1"), value("l2"));
            default -> throw new IllegalStateException(word("penalty"));
        };
    }

    Optional<Dropout> dropout() {
        return words.setting("dropout").map(rate -> new Dropout(Double.parseDouble(rate)));
    }

    Optional<EarlyStopping> earlyStopping() {
        return words.setting("patience").map(patience -> new EarlyStopping(Integer.parseInt(patience), 0));
    }

    Optional<Clipping> clipping() {
        return words.setting("clip").map(max -> max.startsWith("norm ")
                ? new ClipByNorm(Double.parseDouble(max.substring(5)))
                : new ClipByValue(Double.parseDouble(max.substring(6))));
    }

    boolean ofClasses() {
        return word("loss").equals("softmax-cross-entropy");
    }

    private String word(String key) {
        return words.setting(key).orElseThrow();
    }

    private double value(String key) {
        return Double.parseDouble(word(key));
    }

    @Override
    public String toString() {
        return words.name();
    }
}
