package dev.eckart.models.training;

import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.Span;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An update rule at work: one step for each batch of an epoch. */
final class RuleEpochs implements Epochs {

    private static final String PARAMETERS = "parameters";

    private final Objective objective;
    private final UpdateRule rule;
    private final Optional<Clipping> clipping;
    private final RowOrder order;
    private final FitContext context;
    private final int count;
    private final int size;
    private final double[] losses;
    private final ToldCourse course;
    private final Map<Integer, BatchStep> bySize = new HashMap<>();
    private BatchStep last;
    private long steps;

    RuleEpochs(Objective objective, UpdateRule rule, Training training, FitContext context) {
        this.objective = objective;
        this.rule = rule;
        this.clipping = training.clipping();
        this.order = training.batch().order();
        this.context = context;
        this.count = objective.training().count();
        this.size = Math.min(count, training.batch().size(count));
        this.losses = new double[Math.ceilDiv(count, size)];
        Span span = new Span(training.epochs(), (long) training.epochs() * losses.length);
        this.course = new ToldCourse(rule.course(span), losses.length);
        this.last = stepOver(size);
    }

    @Override
    public void next(int number) {
        List<NdArray> rows = order.next(count, context)
                .map(places -> objective.training().rows().stream().map(array -> array.gatherRows(places)).toList())
                .orElse(objective.training().rows());
        for (int first = 0; first < count; first += size) {
            context.check();
            steps++;
            BatchStep step = current(Math.min(size, count - first));
            double loss = step.make(rows, first, steps, course.learningRate(steps, number));
            losses[first / size] = Training.requireFinite(loss, "loss", number);
        }
        course.epochEnded(number, Sums.of(losses) / losses.length);
    }

    @Override
    public State state() {
        return last.state();
    }

    @Override
    public void keep(Map<String, NdArray> arrays) {
        Listed.keep(PARAMETERS, last.numbers(), arrays);
        course.keep(arrays);
    }

    @Override
    public void restore(FitState kept) {
        last.goOnFrom(Listed.of(PARAMETERS, kept));
        steps = course.repeat(kept);
    }

    /** The step over so many rows, at the parameters that the one before has left. */
    private BatchStep current(int rows) {
        if (rows != last.rows()) {
            BatchStep step = stepOver(rows);
            step.goOnFrom(last);
            last = step;
        }
        return last;
    }

    private BatchStep stepOver(int rows) {
        return bySize.computeIfAbsent(
                rows, missing -> new BatchStep(objective, missing, rule, clipping, context));
    }

    @Override
    public void close() {
        bySize.values().forEach(BatchStep::close);
    }
}
