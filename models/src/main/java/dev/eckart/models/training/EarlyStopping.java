package dev.eckart.models.training;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;

/**
 * Stops a training whose loss on the validation part has ceased to fall: when it has been for {@code patience} epochs
 * that no loss was lower by more than {@code minDelta} than the lowest before. The start counts as epoch 0, and a loss
 * that is not finite is never lower.
 *
 * @param patience in epochs, at least 1
 * @param minDelta at least 0
 */
public record EarlyStopping(
        @Doc("how many epochs without a lower validation loss end the training") @Min(1) int patience,
        @Doc("by how much more than this a loss must be lower to count") @Min(0)
                @Default(value = "0", source = "Keras's EarlyStopping") double minDelta) {

    public EarlyStopping {
        Header.check(EarlyStopping.class, patience, minDelta);
    }
}
