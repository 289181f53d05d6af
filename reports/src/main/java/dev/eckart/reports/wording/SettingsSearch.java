package dev.eckart.reports.wording;

import dev.eckart.components.Header;
import dev.eckart.models.Model;
import dev.eckart.models.training.EarlyStopping;
import dev.eckart.models.training.Keep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the settings of a model say about its end. */
public final class SettingsSearch {

    private SettingsSearch() { }

    /** Whether the parameters of the best epoch become the model. */
    public static boolean keepsBest(Model model) {
        return holds(model, Keep.BEST::equals);
    }

    /** Whether the training may end before its last epoch. */
    public static boolean stopsEarly(Model model) {
        return holds(model, EarlyStopping.class::isInstance);
    }

    private static boolean holds(Object value, Predicate<Object> wanted) {
        return wanted.test(value) || switch (value) {
            case Record component -> holds(Header.values(component), wanted);
            case Optional<?> optional -> optional.isPresent() && holds(optional.get(), wanted);
            case List<?> list -> list.stream().anyMatch(element -> holds(element, wanted));
            case Map<?, ?> map -> map.values().stream().anyMatch(element -> holds(element, wanted));
            default -> false;
        };
    }
}
