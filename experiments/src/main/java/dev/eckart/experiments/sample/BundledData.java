package dev.eckart.experiments.sample;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.datasets.DataException;
import dev.eckart.datasets.Loader;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Sample;
import dev.eckart.experiments.spec.Catalogue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into the datasets that come with their components. */
public final class BundledData {

    private final Binder binder;
    private final Sample sample;

    /** With these components. */
    public BundledData(Catalogue catalogue) {
        this.binder = new Binder(catalogue);
        this.sample = new Sample(catalogue);
    }

    /** What a dataset holds, for each of its variants; nothing for other components, and for data from files. */
    public List<DatasetFacts> of(Header component) {
        return Loader.class.isAssignableFrom(component.type())
                ? variants(component).flatMap(tree -> facts(tree).stream()).toList()
                : List.of();
    }

    /** The sample, with each choice of its first key that is one. */
    private Stream<Json> variants(Header component) {
        Json tree = sample.of(component);
        Optional<Key> choice = component.keys().stream().filter(key -> key.raw().isEnum()).findFirst();
        return choice.map(key -> Arrays.stream(key.raw().getEnumConstants()).map(constant ->
                        with(tree, key, Choice.name(constant))))
                .orElse(Stream.of(tree));
    }

    private static Json with(Json tree, Key key, String choice) {
        return tree.with(
                dev.eckart.components.Path.of(key.name()), OptionValue.parse(choice, new Origin.Option(key.name())));
    }

    /** A format of files finds none in a folder that is not there. */
    private Optional<DatasetFacts> facts(Json tree) {
        return binder.bind(tree, Loader.class, new Diagnostics()).flatMap(loader -> {
            try {
                return Optional.of(DatasetFacts.of(loader.load(Path.of("no", "such", "folder"))));
            } catch (DataException e) {
                return Optional.empty();
            }
        });
    }
}
