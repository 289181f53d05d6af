package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Threads meet where one may need what another has done, and only there. */
class MeetingsTest {

    private static final List<Stretch> ALL = List.of(Stretch.ALL, Stretch.ALL);
    private static final List<Stretch> HALVES = List.of(new Stretch(0, 8), new Stretch(8, 16));
    private static final List<Stretch> THIRDS = List.of(new Stretch(0, 4), new Stretch(4, 16));
    private static final List<Stretch> FIRST = List.of(Stretch.ALL, Stretch.NONE);

    private final Input x = new Input("x", Shape.of(4, 4));
    private final Parameter v = new Parameter("v", Shape.of(4, 4));
    private final Parameter w = new Parameter("w", Shape.of(4, 4));
    private final Tensor first = x.tensor().matmul(v.tensor());
    private final Tensor second = x.tensor().matmul(w.tensor());

    @Test
    void worksThatNeedNothingOfEachOtherNeedNoMeeting() {
        assertEquals(List.of(false, false), before(Step.of(first, second), ALL, ALL));
    }

    @Test
    void whatAnotherThreadHasWrittenIsReadAfterAMeeting() {
        Step sum = Step.of(first.plus(second));
        assertEquals(List.of(false, false, true), before(sum, ALL, ALL, HALVES));
        assertEquals(List.of(false, false, true), before(sum, HALVES, THIRDS, HALVES));
        assertEquals(List.of(false, false, true), before(sum, FIRST, FIRST, HALVES));
    }

    @Test
    void aThreadReadsWhatItHasWrittenItself() {
        Step sum = Step.of(first.plus(second));
        assertEquals(List.of(false, false, false), before(sum, HALVES, HALVES, HALVES));
        assertEquals(List.of(false, false, false), before(sum, FIRST, FIRST, FIRST));
    }

    @Test
    void aProductReadsAllOfItsFactors() {
        Step step = Step.of(x.tensor().plus(v.tensor()).matmul(w.tensor()));
        assertEquals(List.of(false, true), before(step, HALVES, HALVES));
    }

    @Test
    void aSumIsMadeWholeByTheFirstThread() {
        Step step = Step.of(first.sum().plus(1));
        List<Stretch> last = List.of(Stretch.NONE, Stretch.ALL);
        assertEquals(List.of(false, false, true), before(step, HALVES, HALVES, last));
    }

    @Test
    void whatIsWrittenInPlaceHasBeenReadByAll() {
        SequencedMap<Parameter, Tensor> updates = new LinkedHashMap<>();
        updates.put(v, v.tensor().minus(x.tensor()));
        assertEquals(List.of(false, true), before(new Step(List.of(first), updates), HALVES, HALVES));
    }

    @Test
    void anArrayThatIsUsedAgainHasBeenReadAndWrittenByAll() {
        Plan plan = Program.compile(Step.of(first, second), Precision.F64).plan();
        assertEquals(List.of(false, true),
                before(plan, node -> node.op() instanceof Op.Read(var leaf) ? leaf : plan, ALL, ALL));
    }

    /** Whether to meet before each work, of which the threads have these shares. */
    @SafeVarargs
    private static List<Boolean> before(Step step, List<Stretch>... shares) {
        Plan plan = Program.compile(step, Precision.F64).plan();
        Storage storage = storage(plan);
        return before(plan, node -> {
            Parameter updated = storage.inPlace(node);
            return updated != null ? updated : node.op() instanceof Op.Read(var leaf) ? leaf : node;
        }, shares);
    }

    @SafeVarargs
    private static List<Boolean> before(Plan plan, Function<Tensor, Object> arrays, List<Stretch>... shares) {
        Meetings meetings = new Meetings(storage(plan), arrays);
        List<Boolean> due = new ArrayList<>();
        for (int i = 0; i < plan.works().size(); i++) {
            due.add(meetings.isDueBefore(plan.works().get(i), shares[i]));
        }
        return due;
    }

    private static Storage storage(Plan plan) {
        Set<Tensor> values = new HashSet<>();
        plan.program().step().values().forEach(value -> values.add(plan.of(value)));
        return new Storage(plan, values);
    }
}
