package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The keys of an object beside those that its header knows. A misspelt key is taken as the key that was meant, unless
 * that stands there, too: so its value is checked, and the key is not missed.
 *
 * @param allTaken whether each key that was written is known or was taken for one that is
 */
record Keys(Json.Obj object, Header header, List<String> valid, Map<String, Json> values, boolean allTaken) {

    static final String TYPE = "type";

    static Keys of(Json.Obj object, Header header, boolean typed) {
        List<String> valid = Vocabulary.keys(header, typed);
        Map<String, Json> values = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (valid.contains(name)) {
                values.put(name, member.value());
            }
        });
        if (values.size() < object.members().size()) {
            object.members().forEach((name, member) -> {
                if (!valid.contains(name)) {
                    Nearest.to(name, valid).ifPresent(meant -> values.putIfAbsent(meant, member.value()));
                }
            });
        }
        return new Keys(object, header, valid, values, values.size() == object.members().size());
    }

    /** The value that is given to a key. */
    Optional<Json> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The keys as they were meant.
     *
     * @param diagnostics takes an error for each that is written in another way
     */
    SequencedMap<String, Json.Member> meant(Diagnostics diagnostics) {
        SequencedMap<String, Json.Member> meant = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Optional<String> other = isKnown(name) ? Optional.empty() : Nearest.to(name, valid);
            if (other.filter(this::isFree).isPresent() && meant.putIfAbsent(other.get(), member) == null) {
                reportUnknown(name, member.key(), diagnostics);
                diagnostics.guess(member.value());
            } else {
                meant.put(name, member);
            }
        });
        return meant;
    }

    private boolean isKnown(String name) {
        return valid.contains(name) || inherited(name);
    }

    private boolean isFree(String name) {
        return !object.members().containsKey(name);
    }

    void reportUnknown(Diagnostics diagnostics) {
        if (valid.containsAll(object.members().keySet())) {
            return;
        }
        List<String> inherited = object.members().keySet().stream().filter(this::inherited).toList();
        if (!inherited.isEmpty()) {
            diagnostics.add(object.origin(), header.name() + " has no " + (inherited.size() == 1 ? "key " : "keys ")
                    + Found.quoted(inherited, "and") + ", which stood beside the type before this change; "
                    + (inherited.stream().allMatch(this::inOtherFile)
                            ? "remove by null what the base gives it"
                            : "change the whole object instead of its \"type\""));
        }
        object.members().forEach((name, member) -> {
            if (!isKnown(name)) {
                reportUnknown(name, member.key(), diagnostics);
            }
        });
    }

    private void reportUnknown(String name, Origin origin, Diagnostics diagnostics) {
        Optional<String> meant = Nearest.to(name, valid);
        boolean inFile = origin instanceof Origin.InFile;
        String message = "unknown key " + Found.quoted(name) + (inFile ? "" : " of " + header.name())
                + Nearest.hint(name, valid);
        List<String> notes = inFile && meant.isPresent() ? List.of() : List.of("keys: " + String.join(", ", valid));
        diagnostics.add(new Diagnostic(origin, message, notes));
    }

    /** Whether a key was written for another type than the object has now. */
    private boolean inherited(String name) {
        return !valid.contains(name) && retyped() && !object.key(name).equals(Optional.of(object.origin()));
    }

    /** Whether a key is from a file that the type's file extends: there, objects are merged and never changed whole. */
    private boolean inOtherFile(String name) {
        return object.origin() instanceof Origin.InFile type
                && object.key(name).orElseThrow() instanceof Origin.InFile key
                && type.source() != key.source();
    }

    /** Whether the type was changed alone: see {@link Json#with}; a name that is short for an object has no key. */
    private boolean retyped() {
        return value(TYPE).map(Json::origin).equals(Optional.of(object.origin()))
                && !object.key(TYPE).equals(Optional.of(object.origin()));
    }
}
