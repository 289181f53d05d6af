package dev.eckart.experiments.wiring;

import java.util.List;

/** Plugins that cannot be used. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    PluginException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each naming its jar; never empty. */
    public List<String> faults() {
        return faults;
    }
}
