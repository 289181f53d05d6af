package dev.eckart.autodiff;

import dev.eckart.components.Recent;

/** The plans of the programs that were compiled last: all programs of one structure use one plan. Thread-safe. */
final class Compiled {

    private static final Recent<Structure, Plan> PLANS = new Recent<>(256);

    private Compiled() { }

    /** The plan of the first program of that structure that is remembered. */
    static Plan plan(Program program) {
        Structure structure = Structure.of(program);
        return structure.isGeneral() ? PLANS.of(structure, _ -> new Plan(program)) : new Plan(program);
    }
}
