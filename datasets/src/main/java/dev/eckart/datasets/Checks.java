package dev.eckart.datasets;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import java.util.List;
import java.util.OptionalInt;

/** The checks of a split, for those who did not ask for them before they use it. */
final class Checks {

    private Checks() { }

    /** @throws InvalidSettingsException naming all problems, if there is one */
    static <C extends Record & DataChecked> void require(C component, Dataset data) {
        Header.require(component, problems -> component.check(shape(data), problems));
    }

    /** That a component's data do not suit one of its keys. */
    static InvalidSettingsException refused(String component, String key, String message) {
        return new InvalidSettingsException(component, List.of(new Problem(Path.of(key), message)));
    }

    private static DataShape shape(Dataset data) {
        OptionalInt classes = data.labels().stream().mapToInt(labels -> labels.classes().size()).findFirst();
        return new DataShape(data.name(), data.source().rows(), data.source().columns(), classes);
    }
}
