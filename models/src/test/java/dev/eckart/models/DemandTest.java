package dev.eckart.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.DataShape;
import dev.eckart.components.Streams;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.Bias;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Minibatches;
import dev.eckart.models.training.Sequential;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final DataShape DATA = new DataShape("data", 100, 4, OptionalInt.of(3));

    /** 4·5 + 5·3 = 35 weights, each three times for each of 10 rows; 4 + 5 + 3 units. */
    @Test
    void of_a_network_by_its_layers_and_the_rows_of_a_step() {
        Mlp mlp = mlp(new Minibatches(10, new Sequential()));
        assertEquals(new Demand(3 * 10 * 35, 7, 6 * 35 + 4 * 10 * 12), mlp.demand(DATA));
        assertEquals(3 * 100 * 35, mlp(Batch.ALL).demand(DATA).step());
        assertEquals(3 * 100 * 35, mlp(new Minibatches(1000, new Sequential())).demand(DATA).step());
    }

    /** 100·4 cells of rank 2, and (100 + 4)·2 factors. */
    @Test
    void of_a_factorisation_by_its_cells_and_its_rank() {
        Demand demand = new MatrixFactorisation(2, new FactorisationGradient(
                new SquaredErrorLoss(Reduction.SUM), new Uniform(0, 1), new GradientDescent(0.1), Batch.ALL, 9,
                Keep.LAST)).demand(DATA);
        assertEquals(new Demand(3 * 400 * 2, 9, 4 * 400 + 6 * 208), demand);
    }

    @Test
    void of_a_model_that_does_not_tell_is_nothing() {
        assertEquals(Demand.NONE, new TruncatedSvd(2).demand(DATA));
    }

    @Test
    void what_is_beyond_all_numbers_is_the_largest() {
        assertEquals(Long.MAX_VALUE, Demand.product(1L << 40, 1L << 40, 3));
        assertEquals(Long.MAX_VALUE, Demand.sum(Long.MAX_VALUE, 1));
        assertEquals(0, Demand.product(0, 1L << 40, 1L << 40));
        assertEquals(24, Demand.product(2, 3, 4));
    }

    @Test
    void long_epochs_are_stopped_within() {
        FitContext context = new FitContext(Streams.seeded(0), () -> true, FitContext.EpochListener.NONE);
        assertThrows(CancellationException.class, context::check);
    }

    private static Mlp mlp(Batch batch) {
        return new Mlp(List.of(5), new Relu(), new NoActivation(), new Bias(BiasShape.NONE, false),
                new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.MEAN),
                        new LayerInit(new Uniform(0, 1), Optional.empty()), new GradientDescent(0.1), batch, 7,
                        Keep.LAST));
    }
}
