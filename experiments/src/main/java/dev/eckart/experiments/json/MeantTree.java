package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * Puts a tree as it was meant before anything looks for a key in it: misspelt keys are told, and take the names that
 * were meant, and so do misspelt types; a component's name alone becomes the object that it is short for, if that may
 * have keys. So whatever follows a path, be it of an axis, an option or a model that is like another, finds what is
 * there.
 */
final class MeantTree {

    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    MeantTree(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    /** The tree of something; what does not look like it stays as it is. */
    Json meant(Json json, Expected expected) {
        Class<?> raw = expected.raw();
        if (vocabulary.form(raw).isPresent()) {
            return json;
        } else if (expected.optional()) {
            return meant(json, expected.present());
        } else if (raw == List.class) {
            return list(json, expected);
        } else if (raw == SequencedMap.class) {
            return json instanceof Json.Obj object ? map(object, expected.argument(1)) : json;
        } else if (Vocabulary.isComponent(raw)) {
            return component(json, raw);
        }
        return raw.isRecord() && json instanceof Json.Obj object
                ? record(object, Header.of(raw.asSubclass(Record.class)), false)
                : json;
    }

    private Json list(Json json, Expected expected) {
        if (json instanceof Json.Array list) {
            return each(list, element -> meant(element, expected.argument(0)));
        }
        return expected.oneOrMany() ? meant(json, expected.argument(0)) : json;
    }

    private Json map(Json.Obj object, Expected each) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        object.members().forEach((name, member) ->
                members.put(name, new Json.Member(member.key(), meant(member.value(), each))));
        return new Json.Obj(object.origin(), members);
    }

    private Json component(Json json, Class<?> kind) {
        return switch (json) {
            case Json.Text name -> component(name, object(name), kind).orElse(name);
            case Json.Obj object -> Components.type(object, vocabulary.components(kind))
                    .filter(Json.Text.class::isInstance)
                    .flatMap(type -> component((Json.Text) type, object, kind))
                    .orElse(object);
            case Json.Array several -> each(several, one -> component(one, kind));
            case Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ -> json;
        };
    }

    /** Empty if it is not known what is meant. */
    private Optional<Json> component(Json.Text type, Json.Obj object, Class<?> kind) {
        NavigableMap<String, Header> components = vocabulary.components(kind);
        return Components.header(object, type, components).map(header -> {
            Json.Obj meant = record(object, header, true);
            if (!components.containsKey(type.value())) {
                diagnostics.add(Components.unknown(type, kind, components, vocabulary));
                meant = with(meant, new Json.Text(type.origin(), header.name()));
            }
            return isShort(object, type) && header.keys().isEmpty() ? meant.child(Keys.TYPE).orElseThrow() : meant;
        });
    }

    /** Whether an object stands for a component's name alone. */
    private static boolean isShort(Json.Obj object, Json.Text type) {
        return object.origin().equals(type.origin());
    }

    private static Json.Obj object(Json.Text name) {
        return with(new Json.Obj(name.origin(), new LinkedHashMap<>()), name);
    }

    private static Json.Obj with(Json.Obj object, Json.Text type) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(object.members());
        members.put(Keys.TYPE, new Json.Member(object.key(Keys.TYPE).orElse(type.origin()), type));
        return new Json.Obj(object.origin(), members);
    }

    private static Json each(Json.Array list, UnaryOperator<Json> change) {
        return new Json.Array(list.origin(), list.elements().stream().map(change).toList());
    }

    private Json.Obj record(Json.Obj object, Header header, boolean typed) {
        Keys keys = Keys.of(object, header, typed);
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        List<String> names = Slots.of(header).names();
        keys.meant(diagnostics).forEach((name, member) -> {
            int slot = names.indexOf(name);
            members.put(name, slot < 0 ? member : new Json.Member(
                    member.key(), meant(member.value(), Slots.of(header).expected().get(slot))));
        });
        return new Json.Obj(object.origin(), members);
    }
}
