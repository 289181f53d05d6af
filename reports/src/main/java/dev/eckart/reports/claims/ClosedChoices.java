package dev.eckart.reports.claims;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import java.util.ArrayList;
import java.util.List;

/** The values that keys of a closed choice could have had instead, in a component and in what it is made of. */
final class ClosedChoices {

    /**
     * One value that is not the stated one.
     *
     * @param path of the key in the experiment
     * @param key its name
     * @param own the stated value
     * @param other another one
     */
    record Other(String path, String key, String own, String other) {
        /** The other value, as JSON. */
        String text() {
            return Slips.quoted(other);
        }
    }

    private ClosedChoices() { }

    /** All of them, in the order of the keys. */
    static List<Other> of(String path, Object component) {
        List<Other> others = new ArrayList<>();
        if (component instanceof Record settings) {
            List<Key> keys = Header.of(settings.getClass()).keys();
            List<Object> values = Header.values(settings);
            for (int i = 0; i < keys.size(); i++) {
                String name = keys.get(i).name();
                others.addAll(values.get(i) instanceof Enum<?> stated
                        ? others(path + "." + name, keys.get(i), Choice.name(stated))
                        : of(path + "." + name, values.get(i)));
            }
        }
        return others;
    }

    private static List<Other> others(String path, Key key, String own) {
        return key.choices().stream()
                .filter(choice -> !choice.equals(own))
                .map(choice -> new Other(path, key.name(), own, choice))
                .toList();
    }
}
