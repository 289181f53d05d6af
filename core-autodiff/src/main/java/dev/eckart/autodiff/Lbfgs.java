package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * L-BFGS (doi:10.1007/BF01589116) with a line search for the strong Wolfe conditions, as {@code torch.optim.LBFGS} with
 * {@code line_search_fn="strong_wolfe"}. It asks for loss and gradient at places of its own choice, up to 27 times in
 * an iteration, and so sees all data at once.
 *
 * @param learningRate the length that each search begins with, in lengths of its direction; above 0
 * @param history the number of moves that are remembered, at least 1
 * @param gradientTolerance where no element of the gradient is greater, nothing moves any more; at least 0
 * @param changeTolerance where the loss falls no faster along the direction, nothing moves any more, and intervals are
 *     searched no further where parameters differ by less; at least 0
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("lbfgs")
@Doc("limited-memory BFGS with a strong-Wolfe line search, as torch.optim.LBFGS; an epoch is an iteration")
public record Lbfgs(
        @Doc("length that each search begins with") @Above(0)
                @Default(value = "1", source = "torch.optim.LBFGS") double learningRate,
        @Doc("moves that are remembered") @Min(1)
                @Default(value = "100", source = "torch.optim.LBFGS") int history,
        @Doc("greatest element of a gradient that counts as none") @Min(0)
                @Default(value = "1e-7", source = "torch.optim.LBFGS") double gradientTolerance,
        @Doc("change of the loss or of parameters that counts as none") @Min(0)
                @Default(value = "1e-9", source = "torch.optim.LBFGS") double changeTolerance,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements Optimiser {

    public Lbfgs {
        Header.check(Lbfgs.class, learningRate, history, gradientTolerance, changeTolerance, schedule);
    }

    /**
     * Begins to make a loss small.
     *
     * @param execution of a step that computes the loss and the gradients and updates nothing, with all inputs bound
     * @param loss without axes
     * @param gradients of the loss by each parameter that is to move
     */
    public Settling begin(Execution execution, Tensor loss, SequencedMap<Parameter, Tensor> gradients) {
        return new Settling(this, execution, loss, gradients);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Lbfgs> {
        /** Found by the service loader. */
        public Offered() {
            super(Lbfgs.class, Provider.API_VERSION);
        }
    }
}
