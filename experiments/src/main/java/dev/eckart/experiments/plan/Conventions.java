package dev.eckart.experiments.plan;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The declared conventions that figures are printed under: how many numbers become one, and which variant of a dataset
 * was taken.
 */
final class Conventions {

    /**
     * An experiment under another convention.
     *
     * @param description such as "mean reduction"
     */
    record Convention(String description, Change change) {}

    private Conventions() { }

    /**
     * Every convention but those that an experiment states.
     *
     * @param values the models and metrics that are asked about
     */
    static List<Convention> others(Experiment experiment, List<OutputReference> values) {
        Stream<Convention> reductions = values.stream()
                .map(OutputReference::output)
                .distinct()
                .flatMap(metric -> Optional.ofNullable(experiment.metrics().get(metric)).stream()
                        .flatMap(stated -> choices(stated, key -> key.name().equals("reduction")))
                        .map(choice -> new Convention(choice.value() + " reduction",
                                Change.of("metrics." + metric + "." + choice.key(), choice.value()))));
        Stream<Convention> variants = choices(experiment.data(), key -> true)
                .map(choice -> new Convention(choice.key() + " " + choice.value(),
                        Change.of("data." + choice.key(), choice.value())));
        return Stream.concat(reductions, variants).toList();
    }

    private record Other(String key, String value) {}

    /** The values that keys of a closed choice could have had instead. */
    private static Stream<Other> choices(Object component, Predicate<Key> asked) {
        Record settings = (Record) component;
        List<Key> keys = Header.of(settings.getClass()).keys();
        List<Object> stated = Header.values(settings);
        return IntStream.range(0, keys.size())
                .filter(i -> asked.test(keys.get(i)) && stated.get(i) instanceof Enum<?>)
                .boxed()
                .flatMap(i -> keys.get(i).choices().stream()
                        .filter(choice -> !choice.equals(Choice.name(stated.get(i))))
                        .map(choice -> new Other(keys.get(i).name(), choice)));
    }
}
