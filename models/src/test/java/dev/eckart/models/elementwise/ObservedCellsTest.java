package dev.eckart.models.elementwise;

import dev.eckart.models.Completer;
import dev.eckart.models.contract.CompleterContract;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.initialiser.Normal;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import java.util.List;

final class ObservedCellsTest extends CompleterContract {

    @Override
    protected Completer model() {
        return new MaskedFactorisation(2, Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN), new ElementWiseSgd(
                new ElementWiseHalfSquaredError(), new Normal(0, 0.1), 0.05, Order.SHUFFLED, Update.SIMULTANEOUS, 50,
                new NoRegularisation()));
    }
}
