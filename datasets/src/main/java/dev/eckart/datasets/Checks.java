package dev.eckart.datasets;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The checks of a split, for those who did not ask for them before they use it. */
final class Checks {

    private Checks() { }

    /** @throws IllegalArgumentException naming all problems, if there is one */
    static void require(DataChecked component, Dataset data) {
        Problems problems = new Problems();
        component.check(shape(data), problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.all().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
    }

    private static DataShape shape(Dataset data) {
        OptionalInt classes = data.labels().stream().mapToInt(labels -> labels.classes().size()).findFirst();
        return new DataShape(data.name(), data.source().rows(), data.source().columns(), classes);
    }
}
