package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Reads objects with a {@code type} as components; a text is short for an object with that type and no other key.
 */
final class Components {

    private final Records records;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    Components(Records records, Vocabulary vocabulary, Diagnostics diagnostics) {
        this.records = records;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    Binding component(Json json, Class<?> type) {
        NavigableMap<String, Header> components = vocabulary.components(type);
        if (json instanceof Json.Text name) {
            return named(name, new Json.Obj(name.origin(), new LinkedHashMap<>()), type, components);
        }
        if (!(json instanceof Json.Obj object)) {
            return notAnObject(json, type, components);
        }
        Optional<Json> name = type(object, components);
        if (name.isPresent() && name.get() instanceof Json.Text text) {
            return named(text, object, type, components);
        }
        String expected = vocabulary.describe(Expected.of(type));
        name.ifPresentOrElse(
                wrong -> diagnostics.wrong(wrong, expected),
                () -> diagnostics.missing(
                        object, new Diagnostic(object.origin(), "\"type\" is required: " + expected)));
        return Binding.BROKEN;
    }

    private Binding named(Json.Text name, Json.Obj object, Class<?> type, NavigableMap<String, Header> components) {
        Optional<Header> header = Optional.ofNullable(components.get(name.value()));
        if (header.isPresent()) {
            return records.record(object, header.get(), true);
        }
        diagnostics.add(unknown(name, type, components, vocabulary));
        Optional<Binding> read = header(object, name, components).map(near -> records.record(object, near, true));
        return read.map(binding -> binding.withoutValue()).orElse(Binding.BROKEN);
    }

    /** That there is no such component of a kind. */
    static Diagnostic unknown(
            Json.Text name, Class<?> type, NavigableMap<String, Header> components, Vocabulary vocabulary) {
        Optional<String> meant = Nearest.to(name.value(), components.keySet());
        String kind = vocabulary.noun(type).replaceFirst("^an? ", "");
        String hint = meant.isPresent()
                ? Nearest.hint(name.value(), components.keySet())
                : vocabulary.elsewhere(name.value(), type);
        return new Diagnostic(name.origin(), "unknown " + kind + " " + Found.quoted(name.value()) + hint,
                meant.isPresent() ? List.of() : List.of(installed(kind, components)));
    }

    private static String installed(String kind, NavigableMap<String, Header> components) {
        return components.isEmpty()
                ? "no " + kind + " is installed"
                : "installed: " + String.join(", ", components.keySet());
    }

    /** The component that an object is of, also where its type is misspelt; empty if it is not known which is meant. */
    static Optional<Header> header(Json.Obj object, Json type, NavigableMap<String, Header> components) {
        return !(type instanceof Json.Text name) ? Optional.empty()
                : Optional.ofNullable(components.get(name.value()))
                        .or(() -> Nearest.to(name.value(), components.keySet())
                                .map(components::get)
                                .filter(near -> fits(object, near)));
    }

    /** Whether the rest of an object confirms that a component was meant, so that its errors are no false ones. */
    private static boolean fits(Json.Obj object, Header header) {
        List<String> valid = Vocabulary.keys(header, true);
        return object.members().keySet().stream().filter(key -> !valid.contains(key)).count() <= 1;
    }

    /** The type, also where a component's name stands beside a key that no component has. */
    static Optional<Json> type(Json.Obj object, NavigableMap<String, Header> components) {
        return object.child(Keys.TYPE).or(() -> object.members().entrySet().stream()
                .filter(member -> member.getValue().value() instanceof Json.Text text
                        && components.containsKey(text.value())
                        && isNoKey(member.getKey(), components))
                .map(member -> member.getValue().value())
                .findFirst());
    }

    /** A model may be like one that bears the name of a component. */
    private static boolean isNoKey(String name, NavigableMap<String, Header> components) {
        return Nearest.to(name, List.of(ModelInheritance.LIKE)).isEmpty()
                && components.values().stream().noneMatch(each -> Vocabulary.keys(each, false).contains(name));
    }

    private Binding notAnObject(Json json, Class<?> type, NavigableMap<String, Header> components) {
        String example = components.isEmpty() ? "…" : components.firstKey();
        diagnostics.wrong(
                json, vocabulary.noun(type) + " such as { \"type\": " + Found.quoted(example) + ", … }");
        return Binding.BROKEN;
    }
}
