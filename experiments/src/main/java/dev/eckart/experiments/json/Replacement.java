package dev.eckart.experiments.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One value that takes its place in a tree; everything beside its path is shared with the old tree.
 *
 * @param keys the origins of the keys on its path, where they are new
 */
record Replacement(List<Origin> keys, Json value) {

    private static final String TYPE = "type";

    Json in(Json tree, List<String> path) {
        if (path.isEmpty()) {
            return value;
        }
        return switch (tree) {
            case Json.Obj object -> inObject(object, path.getFirst(), path.subList(1, path.size()));
            case Json.Array array -> inArray(array, path.getFirst(), path.subList(1, path.size()));
            case Json.Broken _ -> tree;
            case Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _ -> throw new IllegalArgumentException(
                    Found.describe(tree) + " has no key " + Found.quoted(path.getFirst()));
        };
    }

    private Json inObject(Json.Obj object, String name, List<String> rest) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(object.members());
        Json.Member old = members.get(name);
        members.put(name, old == null
                ? new Json.Member(key(rest), wrapped(rest))
                : new Json.Member(old.key(), in(old.value(), rest)));
        boolean retyped = name.equals(TYPE) && rest.isEmpty() && isAnotherText(old);
        return new Json.Obj(retyped ? value.origin() : object.origin(), members);
    }

    private Json inArray(Json.Array array, String segment, List<String> rest) {
        List<Json> elements = new ArrayList<>(array.elements());
        if (rest.isEmpty() && segment.equals(Integer.toString(elements.size()))) {
            elements.add(value);
        } else {
            int position = array.position(segment).orElseThrow(() -> new IllegalArgumentException(
                    "a list of " + array.elements().size() + " has no position " + Found.quoted(segment)));
            elements.set(position, in(elements.get(position), rest));
        }
        return new Json.Array(array.origin(), elements);
    }

    private Json wrapped(List<String> path) {
        Json wrapped = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
            members.put(path.get(i), new Json.Member(key(path.subList(i + 1, path.size())), wrapped));
            wrapped = new Json.Obj(key(path.subList(i, path.size())), members);
        }
        return wrapped;
    }

    /** The origin of the key that so many others come after. */
    private Origin key(List<String> rest) {
        return keys.get(keys.size() - 1 - rest.size());
    }

    private boolean isAnotherText(Json.@Nullable Member old) {
        return old != null && value instanceof Json.Text now
                && !(old.value() instanceof Json.Text before && before.value().equals(now.value()));
    }
}
