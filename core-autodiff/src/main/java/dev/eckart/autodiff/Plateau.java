package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Below;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The learning rate times a factor whenever the loss has stopped falling, as {@code
 * torch.optim.lr_scheduler.ReduceLROnPlateau} of mode "min". Counts epochs; the loss is the one that the training tells
 * at the end of each: the mean over the epoch's steps of the training loss that a step starts from, with regularisation
 * and dropout. It is not the loss of a validation part, which torch's examples hand over.
 *
 * @param factor above 0, below 1
 * @param patience the epochs without a better loss that are borne, at least 0
 * @param threshold how much better a loss must be than the best so far, at least 0
 * @param compared whether the threshold is a share of the best loss, or a difference
 * @param cooldown the epochs after a change in which a bad loss does not count, at least 0
 * @param minimum the least learning rate, at least 0
 * @param eps the least change of the learning rate, at least 0; a smaller one is not made
 */
@Name("plateau")
@Doc("multiplies the learning rate when the mean training loss of the epochs has stopped falling")
public record Plateau(
        @Doc("factor of the learning rate at each change, below 1") @Above(0) @Below(1)
                @Default(value = "0.1", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") double factor,
        @Doc("epochs without a better loss that are borne") @Min(0)
                @Default(value = "10", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") int patience,
        @Doc("how much better a loss must be than the best") @Min(0)
                @Default(value = "1e-4", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") double threshold,
        @Doc("whether the threshold is a share of the best loss, or a difference")
                @Default(value = "\"relative\"", source = "torch.optim.lr_scheduler.ReduceLROnPlateau")
                Compared compared,
        @Doc("epochs after a change in which a bad loss does not count") @Min(0)
                @Default(value = "0", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") int cooldown,
        @Doc("the least learning rate") @Min(0)
                @Default(value = "0", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") double minimum,
        @Doc("the least change of the learning rate that is made") @Min(0)
                @Default(value = "1e-8", source = "torch.optim.lr_scheduler.ReduceLROnPlateau") double eps)
        implements Schedule {

    /** How losses are compared. */
    public enum Compared {
        /** Better is a loss below best · (1 − threshold). */
        @Doc("better is a loss below best · (1 − threshold)")
        RELATIVE,
        /** Better is a loss below best − threshold. */
        @Doc("better is a loss below best − threshold")
        ABSOLUTE
    }

    public Plateau {
        Header.check(Plateau.class, factor, patience, threshold, compared, cooldown, minimum, eps);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        return new Watch(learningRate);
    }

    private boolean better(double loss, double best) {
        return loss < switch (compared) {
            case RELATIVE -> best * (1 - threshold);
            case ABSOLUTE -> best - threshold;
        };
    }

    private double reduced(double rate) {
        double reduced = Math.max(rate * factor, minimum);
        return rate - reduced > eps ? reduced : rate;
    }

    /** Watches the losses of one training. */
    private final class Watch implements Course {

        private double rate;
        private double best = Double.POSITIVE_INFINITY;
        private int bad;
        private int cooling;

        Watch(double rate) {
            this.rate = rate;
        }

        @Override
        public double learningRate(long step, int epoch) {
            return rate;
        }

        @Override
        public void epochEnded(int epoch, double loss) {
            boolean better = better(loss, best);
            best = better ? loss : best;
            bad = better || cooling > 0 ? 0 : bad + 1;
            cooling = Math.max(0, cooling - 1);
            if (bad > patience) {
                rate = reduced(rate);
                bad = 0;
                cooling = cooldown;
            }
        }
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Plateau> {
        /** Found by the service loader. */
        public Offered() {
            super(Plateau.class, Provider.API_VERSION);
        }
    }
}
