package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.util.Optional;

/**
 * A linear rise to the learning rate, as {@code torch.optim.lr_scheduler.LinearLR} up to an end factor of 1, and what
 * follows it, as {@code SequentialLR}: after k of n counts the learning rate times {@code from + (1 − from) · k / n}.
 * What follows begins anew when the rise is done, with what is left of the training; if it counts epochs, in the epoch
 * in which a rise that counts steps ends.
 *
 * @param over n, at least 1
 * @param from above 0, at most 1
 * @param per what is counted
 * @param then another schedule, but no warm-up; the constant learning rate if empty
 */
@Name("warm-up")
@Doc("a linear rise to the learning rate, then another schedule, as torch's LinearLR and SequentialLR")
public record WarmUp(
        @Doc("counts until the learning rate is reached") @Min(1) @Example("10") int over,
        @Doc("share of the learning rate at the start") @Above(0) @Max(1)
                @Default(value = "0.3333333333333333", source = "torch.optim.lr_scheduler.LinearLR") double from,
        @Doc("what is counted")
                @Default(value = "\"epoch\"", source = "torch.optim.lr_scheduler, stepped once an epoch") Per per,
        @Doc("what follows; the constant learning rate without") Optional<Schedule> then)
        implements Schedule {

    public WarmUp {
        Header.check(WarmUp.class, problems -> check(then, problems), over, from, per, then);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        long perEpoch = span.epochs() == 0 ? 1 : span.steps() / span.epochs();
        long epochs = per == Per.EPOCH ? over : over / perEpoch;
        long steps = per == Per.STEP ? over : over * perEpoch;
        Span left = new Span((int) Math.max(0, span.epochs() - epochs), Math.max(0, span.steps() - steps));
        Course rest = then
                .map(schedule -> schedule.begin(learningRate, left))
                .orElseGet(() -> (step, epoch) -> learningRate);
        return new Rising(this, learningRate, (int) epochs, steps, rest);
    }

    private double rate(double learningRate, long done) {
        return learningRate * (from + (1 - from) * done / over);
    }

    private static void check(Optional<Schedule> then, Problems problems) {
        if (then.isPresent() && then.get() instanceof WarmUp) {
            problems.at("then").add("found another warm-up, expected a schedule of another type");
        }
    }

    /** The rise, and after some epochs and steps the rest, which knows nothing of them. */
    private record Rising(WarmUp rise, double learningRate, int epochs, long steps, Course rest) implements Course {

        @Override
        public double learningRate(long step, int epoch) {
            long done = rise.per.done(step, epoch);
            return done < rise.over
                    ? rise.rate(learningRate, done)
                    : rest.learningRate(step - steps, epoch - epochs);
        }

        @Override
        public void epochEnded(int epoch, double loss) {
            if (epoch > epochs) {
                rest.epochEnded(epoch - epochs, loss);
            }
        }
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<WarmUp> {
        /** Found by the service loader. */
        public Offered() {
            super(WarmUp.class, Provider.API_VERSION);
        }
    }
}
