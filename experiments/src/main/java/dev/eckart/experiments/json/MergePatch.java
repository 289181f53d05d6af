package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Changes that one file makes to another, by JSON merge patch (RFC 7396): objects are merged key by key, null removes a
 * key, and all else takes the place of what stood there. Stricter than that in one thing: a null that finds nothing to
 * remove is an error. Every value keeps its origin.
 */
record MergePatch(String baseName, Diagnostics diagnostics) {

    /**
     * The base with the changes in it, at the origin of the object that is to blame if a key is missing: of the new
     * type where that has changed, of the changes where they remove something, else of the base.
     */
    Json.Obj applied(Json.Obj base, Json.Obj changes) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(base.members());
        changes.members().forEach((name, change) -> {
            if (change.value() instanceof Json.Null) {
                remove(name, change.key(), members);
            } else {
                members.put(name, changed(Optional.ofNullable(members.get(name)), change));
            }
        });
        return new Json.Obj(origin(base, changes), members);
    }

    private Json.Member changed(Optional<Json.Member> old, Json.Member change) {
        if (!(change.value() instanceof Json.Obj changes)) {
            return change;
        }
        return old.map(Json.Member::value)
                .filter(Json.Obj.class::isInstance)
                .map(base -> new Json.Member(old.get().key(), applied((Json.Obj) base, changes)))
                .orElseGet(() -> new Json.Member(change.key(), applied(empty(changes), changes)));
    }

    private void remove(String name, Origin key, SequencedMap<String, Json.Member> members) {
        if (!members.containsKey(name)) {
            diagnostics.add(key, "null removes a key of " + baseName + ", but there is no " + Found.quoted(name)
                    + Nearest.hint(name, members.keySet()));
        }
        members.remove(name);
    }

    private static Origin origin(Json.Obj base, Json.Obj changes) {
        Optional<Json> type = changes.child(Keys.TYPE);
        if (type.isPresent() && base.child(Keys.TYPE).filter(old -> !says(old, type.get())).isPresent()) {
            return type.get().origin();
        }
        boolean removes = changes.members().values().stream().anyMatch(each -> each.value() instanceof Json.Null);
        return removes ? changes.origin() : base.origin();
    }

    private static boolean says(Json one, Json other) {
        return one.compact().equals(other.compact());
    }

    private static Json.Obj empty(Json.Obj changes) {
        return new Json.Obj(changes.origin(), new LinkedHashMap<>());
    }
}
