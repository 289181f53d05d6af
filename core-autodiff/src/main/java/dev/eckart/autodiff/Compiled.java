package dev.eckart.autodiff;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The plans of the programs that were compiled last: all programs of one structure use one plan. Thread-safe. */
final class Compiled {

    private static final int REMEMBERED = 256;
    private static final SequencedMap<Structure, Plan> PLANS = new LinkedHashMap<>(16, 0.75f, true);

    private Compiled() { }

    /** The plan of the first program of that structure that is remembered. */
    static Plan plan(Program program) {
        Structure structure = Structure.of(program);
        if (!structure.isGeneral()) {
            return new Plan(program);
        }
        synchronized (PLANS) {
            Plan plan = PLANS.computeIfAbsent(structure, _ -> new Plan(program));
            if (PLANS.size() > REMEMBERED) {
                PLANS.pollFirstEntry();
            }
            return plan;
        }
    }
}
