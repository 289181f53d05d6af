package dev.eckart.reports.wording;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Metrics in words: {@code squared error (sum, all cells)}. */
public final class MetricWords {

    private MetricWords() { }

    /** The metric's name as words and, in brackets, its settings, the part of the data last. */
    public static String of(Metric metric) {
        if (!(metric instanceof Record settings)) {
            return metric.toString();
        }
        List<String> words = new ArrayList<>(settings(settings));
        words.add(on(metric));
        return Header.of(settings.getClass()).name().replace('-', ' ') + " (" + String.join(", ", words) + ")";
    }

    /** Which values are better, as a sentence without a full stop. */
    public static String of(Direction direction) {
        return switch (direction) {
            case LOWER_IS_BETTER -> "lower is better";
            case HIGHER_IS_BETTER -> "higher is better";
        };
    }

    /** The part of the data that a metric is taken on. */
    static String on(Metric metric) {
        if (metric.on() == On.ALL) {
            return metric instanceof ClassMetric ? "all rows" : "all cells";
        }
        return Choice.name(metric.on());
    }

    /** A choice says enough by itself; a number needs its key. */
    private static List<String> settings(Record metric) {
        List<Key> keys = Header.of(metric.getClass()).keys();
        List<Object> values = Header.values(metric);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Object value = values.get(i) instanceof Optional<?> optional ? optional.orElse(null) : values.get(i);
            if (value != null && !(value instanceof On)) {
                String text = SettingsWords.value(value);
                words.add(value instanceof Enum<?> || value instanceof String ? text : keys.get(i).name() + " " + text);
            }
        }
        return words;
    }
}
