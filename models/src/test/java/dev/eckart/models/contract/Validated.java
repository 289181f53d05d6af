package dev.eckart.models.contract;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.util.OptionalInt;

/** Tells models that choose by validation rows: they say so where there are none. */
final class Validated {

    private Validated() { }

    /** @param classes 0 for a model of targets */
    static boolean needed(Record model, int classes) {
        return problems(model, classes, 0) > problems(model, classes, 9);
    }

    private static int problems(Record model, int classes, int validation) {
        Problems problems = new Problems();
        if (model instanceof DataChecked checked) {
            OptionalInt known = classes == 0 ? OptionalInt.empty() : OptionalInt.of(classes);
            checked.check(new DataShape("rows", 9, 2, known, OptionalInt.of(validation)), problems);
        }
        return problems.all().size();
    }
}
