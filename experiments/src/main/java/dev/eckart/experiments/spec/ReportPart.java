package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import dev.eckart.components.Problems;
import java.util.Set;

/** A part of a report. What it shows is built elsewhere; here it says what it needs. */
public sealed interface ReportPart {

    /** Adds a problem, at its key, for each name that the experiment does not have; a broken part has a name, too. */
    void check(Outline experiment, Problems problems);

    /** The outputs of models that the part shows, as model.output; they are kept with the runs. */
    default Set<String> outputs(Experiment experiment) {
        return Set.of();
    }

    /** A table. */
    @Kind("table")
    @Doc("a table of the report")
    non-sealed interface Table extends ReportPart {}

    /** A figure. */
    @Kind("figure")
    @Doc("a figure of the report")
    non-sealed interface Figure extends ReportPart {}
}
