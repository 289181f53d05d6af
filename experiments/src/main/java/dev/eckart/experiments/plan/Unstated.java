package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.NamedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim leaves unstated: axes over the experiment that it names. */
final class Unstated {

    private final Json experiment;
    private final Diagnostics diagnostics;

    private Unstated(Json experiment, Diagnostics diagnostics) {
        this.experiment = experiment;
        this.diagnostics = diagnostics;
    }

    /**
     * All combinations of what may have been meant.
     *
     * @param axes as a claim writes them; of those that are not valid, the binder tells what is wrong
     * @param diagnostics takes an error for each axis whose path leads nowhere, which is left out; and one if there are
     *     more than {@value SweepGrid#MOST} combinations, of which none is given then
     */
    static List<Change> combinations(Json axes, Json experiment, Diagnostics diagnostics) {
        List<JointAxes> usable = new Unstated(experiment, diagnostics).usable(axes);
        long count = Change.count(usable);
        if (count > SweepGrid.MOST) {
            diagnostics.add(usable.getLast().axes().getLast().key(), Grouped.of(count)
                    + " combinations, with this axis; expected at most " + Grouped.of(SweepGrid.MOST));
            return List.of();
        }
        return Change.combinations(usable);
    }

    /** The axes with a place in the experiment, in which those before them have their first values. */
    private List<JointAxes> usable(Json axes) {
        List<JointAxes> usable = new ArrayList<>();
        Json first = experiment;
        for (JointAxes group : JointAxes.of(axes)) {
            Optional<Json> changed = namesWhatIsThere(group) ? applied(group, first) : Optional.empty();
            changed.ifPresent(_ -> usable.add(group));
            first = changed.orElse(first);
        }
        return usable;
    }

    private boolean namesWhatIsThere(JointAxes group) {
        return group.axes().stream()
                .flatMap(axis -> axis.places().stream())
                .filter(this::isMissing)
                .toList()
                .isEmpty();
    }

    private boolean isMissing(CoupledPath.Place place) {
        Optional<String> missing = NamedParts.missing(experiment, place.path());
        missing.ifPresent(message -> diagnostics.add(place.keys().get(1), message));
        return missing.isPresent();
    }

    private Optional<Json> applied(JointAxes group, Json whole) {
        Json changed = whole;
        for (JointAxes.Axis axis : group.axes()) {
            try {
                for (CoupledPath.Place place : axis.places()) {
                    changed = changed.with(place.path(), place.keys(), axis.values().getFirst());
                }
            } catch (IllegalArgumentException e) {
                diagnostics.add(axis.key(), "cannot change " + axis.path() + ": " + e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(changed);
    }
}
