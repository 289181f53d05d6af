package dev.eckart.models.factorisation;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Problems;
import java.util.EnumSet;
import java.util.List;

/** A number of its own that is learnt for each line of the matrix. */
public enum Bias {
    /** One for each row. */
    @Doc("one number for each row")
    ROW,
    /** One for each column. */
    @Doc("one number for each column")
    COLUMN;

    /** Adds a problem, at its place, for each kind that is given again. */
    static void checkOnce(List<Bias> biases, Problems problems) {
        EnumSet<Bias> seen = EnumSet.noneOf(Bias.class);
        for (int i = 0; i < biases.size(); i++) {
            if (!seen.add(biases.get(i))) {
                problems.at(i).add("found " + Choice.name(biases.get(i)) + " again, expected each at most once");
            }
        }
    }
}
