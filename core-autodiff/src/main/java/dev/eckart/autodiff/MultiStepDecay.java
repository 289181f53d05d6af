package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.util.List;

/**
 * The learning rate times {@code factor^m} after k counts, with m the number of milestones up to k, as {@code
 * torch.optim.lr_scheduler.MultiStepLR}.
 *
 * @param at the milestones: at least one, ascending
 * @param factor above 0
 * @param per what is counted
 */
@Name("multi-step")
@Doc("multiplies the learning rate at given places, as torch's MultiStepLR")
public record MultiStepDecay(
        @Doc("counts after which the learning rate changes, ascending") @Min(1) @Example("[30, 60]") List<Integer> at,
        @Doc("factor of the learning rate at each change") @Above(0)
                @Default(value = "0.1", source = "torch.optim.lr_scheduler.MultiStepLR") double factor,
        @Doc("what is counted")
                @Default(value = "\"epoch\"", source = "torch.optim.lr_scheduler, stepped once an epoch") Per per)
        implements Schedule {

    public MultiStepDecay {
        at = List.copyOf(at);
        List<Integer> milestones = at;
        Header.check(MultiStepDecay.class, problems -> check(milestones, problems), at, factor, per);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        return (step, epoch) -> {
            long done = per.done(step, epoch);
            long changes = at.stream().filter(milestone -> milestone <= done).count();
            return learningRate * StrictMath.pow(factor, (double) changes);
        };
    }

    private static void check(List<Integer> at, Problems problems) {
        if (at.isEmpty() || !at.equals(at.stream().sorted().distinct().toList())) {
            problems.at("at").add("found " + at + ", expected at least one count, each above the one before");
        }
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<MultiStepDecay> {
        /** Found by the service loader. */
        public Offered() {
            super(MultiStepDecay.class, Provider.API_VERSION);
        }
    }
}
