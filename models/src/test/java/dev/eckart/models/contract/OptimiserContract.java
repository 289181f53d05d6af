package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.Quadratic.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Optimiser} keeps to. The tiny problem is a bowl of seven numbers with curvatures from ¼ to 2. */
public abstract class OptimiserContract extends ComponentContract {

    private static final int STEPS = 60;

    /** The optimiser, a record with valid settings, of a learning rate that suits the bowl. */
    protected abstract Optimiser optimiser();

    @Override
    protected final Record component() {
        return (Record) optimiser();
    }

    @Test
    public final void aBowlIsDescended() {
        List<List<NdArray>> course = new Quadratic().course(optimiser(), Way.COMPILED, STEPS);
        double first = course.getFirst().getLast().at(0);
        double last = course.getLast().getLast().at(0);
        assertTrue(last < first, "the loss was " + first + ", and " + last + " before step " + STEPS);
    }

    @Test
    public final void interpretedAndCompiledStepsHaveTheSameBits() {
        assertEquals(
                repeatable(Way.COMPILED), new Quadratic().course(optimiser(), Way.INTERPRETED, STEPS));
    }

    @Test
    public final void anotherTrainingChangesNothing() {
        Optimiser optimiser = optimiser();
        List<List<NdArray>> course = new Quadratic().course(optimiser, Way.COMPILED, STEPS);
        new Quadratic().course(optimiser, Way.COMPILED, 3);
        assertEquals(course, new Quadratic().course(optimiser, Way.COMPILED, STEPS));
    }

    /** A training that is taken up again goes on as if it had not been left; left out for one that searches. */
    @Test
    public final void whatItRemembersStandsInItsSlots() {
        assumeTrue(optimiser() instanceof UpdateRule, "it is no rule");
        List<List<NdArray>> course = repeatable(Way.COMPILED);
        assertEquals(course, new Quadratic().byRule((UpdateRule) optimiser(), Way.COMPILED, STEPS, 7));
    }

    @Test
    public final void everyParameterAndSlotGetsAValueOfItsShape() {
        assumeTrue(optimiser() instanceof UpdateRule, "it is no rule");
        Quadratic bowl = new Quadratic();
        Updates updates = bowl.updates((UpdateRule) optimiser());
        assertTrue(updates.values().keySet().containsAll(bowl.start().keySet()), "a parameter has no update");
        assertTrue(updates.values().keySet().containsAll(updates.slots().keySet()), "a slot has no update");
        updates.values().forEach((parameter, value) -> assertEquals(parameter.shape(), value.shape()));
        updates.slots().forEach((slot, numbers) -> assertEquals(slot.shape(), numbers.shape()));
    }

    private List<List<NdArray>> repeatable(Way way) {
        List<List<NdArray>> course = new Quadratic().course(optimiser(), way, STEPS);
        assumeTrue(course.equals(new Quadratic().course(optimiser(), way, STEPS)), "trainings differ by chance");
        return course;
    }
}
