package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A JSON value that knows where it was written. Immutable. Equal values have equal origins, too: to compare what they
 * say, compare their {@linkplain #compact() texts}.
 */
public sealed interface Json {

    /** Where the value was written; of an object or a list, its opening bracket. */
    Origin origin();

    /** The value at a path, in which positions of lists are numbers from 0; empty if there is none. */
    default Optional<Json> at(Path path) {
        Optional<Json> here = Optional.of(this);
        for (String segment : path.segments()) {
            here = here.flatMap(value -> value.child(segment));
        }
        return here;
    }

    /** The value of a key, or the element at a position; empty if there is none. */
    default Optional<Json> child(String segment) {
        return switch (this) {
            case Obj object -> Optional.ofNullable(object.members.get(segment)).map(Member::value);
            case Array array -> array.position(segment).map(array.elements::get);
            case Text _, Numeral _, Bool _, Null _, Broken _ -> Optional.empty();
        };
    }

    /** {@link #with(Path, Origin, Json)}, where a new key has the value's origin. */
    default Json with(Path path, Json value) {
        return with(path, value.origin(), value);
    }

    /**
     * This tree with the value at a path replaced, or inserted along with the objects that lead to it; a list grows by
     * one at most. An object whose {@code type} becomes another takes the origin of the new type, because what its keys
     * mean has changed.
     *
     * @param key the origin of the keys that are new
     * @throws IllegalArgumentException if the path leads through a text, a number, true, false or null, or to no
     *     position of a list
     */
    default Json with(Path path, Origin key, Json value) {
        return with(path, Collections.nCopies(path.segments().size(), key), value);
    }

    /** {@link #with(Path, Origin, Json)}, where each key that is new has an origin of its own. */
    default Json with(Path path, List<Origin> keys, Json value) {
        return new Replacement(keys, value).in(this, path.segments());
    }

    /** The value as JSON on one line, without spaces; numbers as they were written. */
    default String compact() {
        return JsonText.compact(this);
    }

    /** A key and its value: a key has an origin of its own. */
    record Member(Origin key, Json value) {}

    /** An object; its keys are in the order of the file. */
    record Obj(Origin origin, SequencedMap<String, Member> members) implements Json {
        public Obj {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        /** Where a key was written; empty if there is none. */
        public Optional<Origin> key(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::key);
        }

        /** This object without a key. */
        public Obj without(String key) {
            SequencedMap<String, Member> rest = new LinkedHashMap<>(members);
            rest.remove(key);
            return new Obj(origin, rest);
        }
    }

    /** A list. */
    record Array(Origin origin, List<Json> elements) implements Json {
        public Array {
            elements = List.copyOf(elements);
        }

        Optional<Integer> position(String segment) {
            boolean valid = segment.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(segment) < elements.size();
            return valid ? Optional.of(Integer.valueOf(segment)) : Optional.empty();
        }
    }

    /** A text. */
    record Text(Origin origin, String value) implements Json {}

    /** A number, as it was written. */
    record Numeral(Origin origin, String literal) implements Json {}

    /** True or false. */
    record Bool(Origin origin, boolean value) implements Json {}

    /** Null. */
    record Null(Origin origin) implements Json {}

    /**
     * Something that could not be read, of which the reader has said so: it is no valid value of anything, and no
     * further error either.
     */
    record Broken(Origin origin) implements Json {}
}
