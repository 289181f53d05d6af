package dev.eckart.experiments;

import java.util.List;

/**
 * What the command line changes in an experiment file.
 *
 * @param settings texts of the form path=value
 * @param axes texts of the form path=value,value
 */
public record Changes(List<String> settings, List<String> axes) {

    /** Nothing. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        settings = List.copyOf(settings);
        axes = List.copyOf(axes);
    }

    /** Some settings, and no axis. */
    public static Changes of(String... settings) {
        return new Changes(List.of(settings), List.of());
    }
}
