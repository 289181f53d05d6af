package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertAll;

import dev.eckart.contract.ComponentContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What models and metrics keep to where data are missing, too few, all the same, or no numbers. */
public abstract class EdgeContract extends ComponentContract {

    abstract List<EdgeCase> edgeCases();

    /** Never a NaN, never an exception but a refusal in words, or the end of a fit that names its epoch. */
    @Test
    public final void atTheEdgesThereIsAResultOrAReason() {
        assertAll(edgeCases().stream().map(edge -> () -> edge.result().get()));
    }
}
