package dev.eckart.autodiff;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.Optional;

/**
 * Half a cosine from the learning rate down to a minimum (arXiv:1608.03983), as {@code
 * torch.optim.lr_scheduler.CosineAnnealingLR} in its closed form: after k of n counts {@code minimum + (learningRate −
 * minimum) · (1 + cos(π · k / n)) / 2}. Past n the learning rate rises again, as it does there.
 *
 * @param over n, at least 1; the whole training, or what is left of it, if empty
 * @param minimum at least 0
 * @param per what is counted
 */
@Name("cosine")
@Doc("half a cosine from the learning rate down to a minimum, as torch's CosineAnnealingLR")
public record CosineAnnealing(
        @Doc("counts until the minimum; the whole training without") @Min(1) Optional<Integer> over,
        @Doc("the least learning rate") @Min(0)
                @Default(value = "0", source = "torch.optim.lr_scheduler.CosineAnnealingLR") double minimum,
        @Doc("what is counted")
                @Default(value = "\"epoch\"", source = "torch.optim.lr_scheduler, stepped once an epoch") Per per)
        implements Schedule {

    public CosineAnnealing {
        Header.check(CosineAnnealing.class, over, minimum, per);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        double all = over.map(Integer::doubleValue).orElseGet(() -> (double) per.all(span));
        return (step, epoch) -> {
            double cosine = StrictMath.cos(Math.PI * per.done(step, epoch) / all);
            return minimum + (learningRate - minimum) * (1 + cosine) / 2;
        };
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<CosineAnnealing> {
        /** Found by the service loader. */
        public Offered() {
            super(CosineAnnealing.class, Provider.API_VERSION);
        }
    }
}
