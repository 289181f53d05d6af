package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.OneOrMany;
import java.util.List;

/** Which metrics are followed over epochs, and how often; no part of a run's identity. */
@Doc("metrics followed over epochs")
public record Curves(
        @Doc("names of the metrics") @OneOrMany List<String> of,
        @Doc("epochs between two points; the start and the end are always points") @Min(1) int every) {

    public Curves {
        of = List.copyOf(of);
        boolean none = of.isEmpty();
        Header.check(Curves.class, problems -> {
            if (none) {
                problems.at("of").add("found no metric, expected at least one");
            }
        }, of, every);
    }
}
