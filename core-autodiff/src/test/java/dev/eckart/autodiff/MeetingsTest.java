package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Threads meet where one may need what another has done, and only there. */
class MeetingsTest {

    private final Input x = new Input("x", Shape.of(4, 4));
    private final Parameter v = new Parameter("v", Shape.of(4, 4));
    private final Parameter w = new Parameter("w", Shape.of(4, 4));

    @Test
    void worksThatNeedNothingOfEachOtherNeedNoMeeting() {
        Tensor first = x.tensor().matmul(v.tensor());
        Tensor second = x.tensor().matmul(w.tensor());
        assertEquals(List.of(false, false), before(Step.of(first, second)));
    }

    @Test
    void whatIsReadHasBeenWritten() {
        Tensor first = x.tensor().matmul(v.tensor());
        Tensor second = x.tensor().matmul(w.tensor());
        Tensor sum = first.plus(second);
        assertEquals(List.of(false, false, true), before(Step.of(sum)));
    }

    @Test
    void whatIsWrittenInPlaceHasBeenReadByAll() {
        SequencedMap<Parameter, Tensor> updates = new LinkedHashMap<>();
        updates.put(v, v.tensor().minus(x.tensor()));
        Step step = new Step(List.of(x.tensor().matmul(v.tensor())), updates);
        assertEquals(List.of(false, true), before(step));
    }

    @Test
    void anArrayThatIsUsedAgainIsFree() {
        Tensor first = x.tensor().matmul(v.tensor());
        Tensor second = x.tensor().matmul(w.tensor());
        Step step = Step.of(first, second);
        Plan plan = Program.compile(step, Precision.F64).plan();
        Meetings meetings = new Meetings(storage(plan), node -> node.op() instanceof Op.Read(var leaf) ? leaf : plan);
        List<Work> works = plan.works();
        assertEquals(2, works.size());
        assertTrue(!meetings.isDueBefore(works.get(0)) && meetings.isDueBefore(works.get(1)));
    }

    private static List<Boolean> before(Step step) {
        Plan plan = Program.compile(step, Precision.F64).plan();
        Storage storage = storage(plan);
        Meetings meetings = new Meetings(storage, node -> {
            Parameter updated = storage.inPlace(node);
            return updated != null ? updated : node.op() instanceof Op.Read(var leaf) ? leaf : node;
        });
        return plan.works().stream().map(meetings::isDueBefore).toList();
    }

    private static Storage storage(Plan plan) {
        Set<Tensor> values = new HashSet<>();
        plan.program().step().values().forEach(value -> values.add(plan.of(value)));
        return new Storage(plan, values);
    }
}
