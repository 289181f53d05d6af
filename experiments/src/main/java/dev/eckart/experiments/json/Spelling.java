package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Objects whose keys may be misspelt, for those who look for what was meant: the binder tells what is wrong. */
public final class Spelling {

    private Spelling() { }

    /** An object with the keys of a record, where a misspelt key stands as the one that was meant, at its own place. */
    public static Json meant(Json written, Class<? extends Record> type) {
        if (!(written instanceof Json.Obj object)) {
            return written;
        }
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(object.members());
        Keys.of(object, Header.of(type), false).values().forEach((name, value) -> object.members().values().stream()
                .filter(member -> member.value().origin().equals(value.origin()))
                .findFirst()
                .ifPresent(member -> members.putIfAbsent(name, member)));
        return new Json.Obj(object.origin(), members);
    }
}
