package dev.eckart.reports.figure;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.ReportPart;

/** A component that draws results. Implementations are records. */
public interface Drawn extends ReportPart.Figure {

    /** The drawing. Where there is nothing to draw, it says why; it never throws for what runs can do. */
    Drawing draw(Results results);
}
