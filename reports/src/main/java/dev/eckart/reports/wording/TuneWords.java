package dev.eckart.reports.wording;

import dev.eckart.components.Choice;
import dev.eckart.experiments.spec.Tune;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The choice of settings in words. */
public final class TuneWords {

    private TuneWords() { }

    /** How settings are chosen, as a sentence. */
    public static String of(Tune tune) {
        String per = switch (tune.per()) {
            case FOLD -> "for each partition of the data by itself";
            case EXPERIMENT -> "for all runs together (optimistic where the folds overlap)";
        };
        return "Settings are chosen by " + tune.by() + " on validation, " + per + "; the chosen ones are fitted to "
                + Choice.name(tune.refitOn()) + ", and these fits are reported.";
    }

    /** Chosen values, by the last keys of their paths: {@code rank 32, weight 0.1}. */
    public static String values(SequencedMap<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey().substring(value.getKey().lastIndexOf('.') + 1) + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }
}
