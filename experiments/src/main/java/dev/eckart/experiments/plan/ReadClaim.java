package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.experiments.spec.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A claim as far as it could be read, so that what is sound in it can be checked. */
record ReadClaim(Binding written) {

    /** By key, what else must be known to check it. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "value", List.of("statement"),
            "values", List.of("statement"),
            "reported", List.of("statement", "value", "values"));

    /** In place of a statistic that could not be read. */
    private record Unread() implements Statistic {}

    /** The claim, if nothing in it is broken. */
    Optional<Claim> whole() {
        return written.whole(Claim.class);
    }

    /** The text of a key; empty if there is none, or it is broken. */
    Optional<String> text(String key) {
        return written.at(key).flatMap(text -> text.sound(String.class));
    }

    /** What is left unstated, as it is written. */
    boolean leavesSomethingUnstated() {
        return written.at("unstated").flatMap(axes -> axes.sound(Axes.class)).isPresent();
    }

    /** The claim; what is broken in it is left out, or is one of what it may be. */
    Claim sound() {
        return written.sound(Claim.class).orElseGet(() -> new Claim(
                text("id").orElse(""), text("title"), text("experiment").orElse(""), text("value"),
                texts("values"), part("reported", Reported.class),
                part("statistic", Statistic.class).orElseGet(Unread::new), part("statement", Statement.class),
                printed(), new Axes(new LinkedHashMap<>()), text("expect")));
    }

    /** Whether a problem of the sound rest is one of the claim, too, and does not come of what is broken. */
    boolean isCertain(Problem problem) {
        if (written.sound(Claim.class).isPresent()) {
            return true;
        }
        if (problem.path().equals(Path.ROOT)) {
            return false;
        }
        String key = problem.path().segments().getFirst();
        return !isBroken(key) && NEEDED.getOrDefault(key, List.of()).stream().noneMatch(this::isUnknown);
    }

    private boolean isUnknown(String key) {
        return written.at(key).filter(part -> part.likely().isEmpty()).isPresent();
    }

    private boolean isBroken(String key) {
        return written.at(key).filter(part -> part.value().isEmpty()).isPresent();
    }

    private <T> Optional<T> part(String key, Class<T> type) {
        return written.at(key).flatMap(part -> part.likely(type).stream().findFirst());
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        written.at(key).ifPresent(list -> list.parts(String.class).values().forEach(text ->
                text.ifPresent(texts::add)));
        return texts;
    }

    private SequencedMap<String, List<String>> printed() {
        SequencedMap<String, List<String>> printed = new LinkedHashMap<>();
        written.at("printed").filter(part -> !isBroken("printed")).ifPresent(outputs ->
                outputs.parts().keySet().forEach(output -> printed.put(output, texts("printed." + output))));
        return printed;
    }
}
