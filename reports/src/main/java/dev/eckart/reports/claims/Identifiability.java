package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a claim fits whatever its report leaves unstated. */
final class Identifiability {

    private record Held(Alternative alternative, Tried tried) {}

    private final Fit own;
    private final List<Held> held;

    Identifiability(Claim claim, Fit own, List<Alternative> unstated) {
        this.own = own;
        this.held = unstated.stream()
                .map(alternative -> {
                    Fit fit = Fit.of(claim, alternative.results());
                    return new Held(alternative, new Tried(alternative.description(), fit.kind(), fit.measured()));
                })
                .toList();
    }

    /** Whether some alternatives, with the one that the experiment takes, fit and some do not. */
    boolean open() {
        long fitting = held.stream().filter(one -> one.tried().fits()).count() + (ownFits() ? 1 : 0);
        return fitting > 0 && fitting < held.size() + 1;
    }

    /** The verdict where it is open. */
    Verdict verdict() {
        List<String> fitting = held.stream()
                .filter(one -> one.tried().fits())
                .map(one -> one.alternative().description())
                .toList();
        String keys = Listing.of(List.copyOf(deciding()));
        VerdictKind kind = VerdictKind.NOT_IDENTIFIABLE;
        return new Verdict(
                kind,
                kind.words(),
                fitting.size() + " of " + held.size() + " unstated alternatives fit; to be known: " + keys,
                details(fitting),
                own.measured(),
                own.basis(),
                own.numbers(),
                tried());
    }

    List<Tried> tried() {
        return held.stream().map(Held::tried).toList();
    }

    private List<String> details(List<String> fitting) {
        List<String> details = new ArrayList<>();
        details.add("As the experiment takes it: " + own.kind().words()
                + (own.text().isEmpty() ? "" : ": " + own.text())
                + ".");
        if (!fitting.isEmpty()) {
            details.add("Alternatives that fit: " + String.join("; ", fitting) + ".");
        }
        return details;
    }

    private boolean ownFits() {
        return own.kind() == VerdictKind.REPRODUCED || own.kind() == VerdictKind.BORDERLINE;
    }

    /** The settings of which one alone can decide whether the claim fits; all of them if none can. */
    private Set<String> deciding() {
        Set<String> deciding = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Held one : held) {
            all.addAll(one.alternative().settings().keySet());
            for (Held other : held) {
                List<String> differing = differing(one.alternative(), other.alternative());
                if (differing.size() == 1 && one.tried().fits() != other.tried().fits()) {
                    deciding.addAll(differing);
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>(all);
        ordered.retainAll(deciding);
        return ordered.isEmpty() ? all : ordered;
    }

    private static List<String> differing(Alternative one, Alternative other) {
        return one.settings().entrySet().stream()
                .filter(setting -> !setting.getValue().equals(other.settings().get(setting.getKey())))
                .map(setting -> setting.getKey())
                .toList();
    }
}
