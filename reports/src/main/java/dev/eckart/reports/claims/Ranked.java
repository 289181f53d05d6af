package dev.eckart.reports.claims;

import dev.eckart.components.Header;
import dev.eckart.models.Model;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rank of a model. */
final class Ranked {

    private Ranked() { }

    /** The whole number under the key "rank"; empty where a model has none. */
    static OptionalInt of(Model model) {
        if (!(model instanceof Record settings)) {
            return OptionalInt.empty();
        }
        List<Object> values = Header.values(settings);
        List<String> names = Header.of(settings.getClass()).keys().stream().map(key -> key.name()).toList();
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals("rank") && values.get(i) instanceof Integer)
                .map(i -> (Integer) values.get(i))
                .findFirst();
    }
}
