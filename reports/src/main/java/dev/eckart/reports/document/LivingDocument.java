package dev.eckart.reports.document;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A document, and what in it is filled in. Immutable. */
public final class LivingDocument {

    private final Source source;
    private final Markup markup;
    private final List<Marker> markers;

    private LivingDocument(Source source, Markup markup, List<Marker> markers) {
        this.source = source;
        this.markup = markup;
        this.markers = List.copyOf(markers);
    }

    /** Reads a document; what is wrong with its markers goes to the diagnostics. */
    public static LivingDocument read(Source source, Markup markup, Diagnostics diagnostics) {
        return new LivingDocument(source, markup, new MarkerReader(source, markup, diagnostics).markers());
    }

    /**
     * An experiment that a document names.
     *
     * @param name its name
     * @param mention where it is named
     * @param file its file relative to the document, where that is said
     * @param changes what is changed in it
     * @param certain whether this is meant for us: double braces may be of another program
     */
    public record Named(String name, Origin mention, Optional<String> file, Changes changes, boolean certain) {}

    /** Every experiment that is asked for, where it is first. */
    public List<Named> experiments() {
        SequencedMap<String, Named> named = new LinkedHashMap<>();
        markers.stream()
                .filter(marker -> marker instanceof Marker.Block || marker instanceof Marker.Value)
                .forEach(marker -> named.merge(marker.experiment(), named(marker),
                        (first, other) -> first.certain() ? first : other));
        return List.copyOf(named.values());
    }

    /** The same document with all that is known of these experiments, by their names. */
    public Filled filled(Map<String, Reported> experiments, Diagnostics diagnostics) {
        return new Filling(source, markup, experiments, diagnostics).of(markers);
    }

    private Named named(Marker marker) {
        String name = marker.experiment();
        Optional<Marker.Declared> declared = of(Marker.Declared.class)
                .filter(each -> each.experiment().equals(name))
                .findFirst();
        Changes changes = new Changes(changes(name, false), changes(name, true));
        return new Named(name, declared.<Origin>map(Marker.Declared::place).orElse(marker.place()),
                declared.map(Marker.Declared::file), changes, declared.isPresent() || isCertain(marker));
    }

    private static boolean isCertain(Marker marker) {
        return !(marker instanceof Marker.Value value) || value.text().isPresent()
                || Reference.parse(value.reference()).flatMap(Reference::statistic).filter(Statistics::has).isPresent();
    }

    private List<String> changes(String experiment, boolean axis) {
        return of(Marker.Changed.class)
                .filter(each -> each.experiment().equals(experiment) && each.axis() == axis)
                .map(Marker.Changed::text)
                .toList();
    }

    private <M extends Marker> Stream<M> of(Class<M> kind) {
        return markers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
