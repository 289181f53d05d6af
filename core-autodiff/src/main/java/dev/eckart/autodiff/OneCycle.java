package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * One rise to the learning rate and one fall far below, each half a cosine, over the whole training (arXiv:1708.07120),
 * as {@code torch.optim.lr_scheduler.OneCycleLR} with {@code cycle_momentum=False}: momentum stays as it is.
 *
 * @param rise the share of the training in which the learning rate rises, from 0 to 1
 * @param startDivisor the learning rate over the first one, above 0
 * @param endDivisor the first learning rate over the last one, above 0
 * @param per what is counted
 */
@Name("one-cycle")
@Doc("one rise to the learning rate and one fall, as torch's OneCycleLR without its cycle of momentum")
public record OneCycle(
        @Doc("share of the training in which the learning rate rises") @Min(0) @Max(1)
                @Default(value = "0.3", source = "torch.optim.lr_scheduler.OneCycleLR") double rise,
        @Doc("learning rate over the first one") @Above(0)
                @Default(value = "25", source = "torch.optim.lr_scheduler.OneCycleLR") double startDivisor,
        @Doc("first learning rate over the last one") @Above(0)
                @Default(value = "10000", source = "torch.optim.lr_scheduler.OneCycleLR") double endDivisor,
        @Doc("what is counted")
                @Default(value = "\"step\"", source = "torch.optim.lr_scheduler.OneCycleLR, stepped once a batch")
                Per per)
        implements Schedule {

    public OneCycle {
        Header.check(OneCycle.class, rise, startDivisor, endDivisor, per);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        double first = learningRate / startDivisor;
        double last = first / endDivisor;
        double end = per.all(span) - 1.0;
        double top = rise * per.all(span) - 1;
        return (step, epoch) -> {
            double done = (double) per.done(step, epoch);
            return done <= top
                    ? between(first, learningRate, top == 0 ? 1 : done / top)
                    : between(learningRate, last, (done - top) / (end - top));
        };
    }

    private static double between(double from, double to, double share) {
        return to + (from - to) / 2 * (StrictMath.cos(Math.PI * share) + 1);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<OneCycle> {
        /** Found by the service loader. */
        public Offered() {
            super(OneCycle.class, Provider.API_VERSION);
        }
    }
}
