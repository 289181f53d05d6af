package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.NamedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Axes over an experiment. Of those that lead nowhere it tells what is wrong.
 *
 * @param verb what axes do here, such as "sweep"
 */
record UsableAxes(Json experiment, String verb, Diagnostics diagnostics) {

    /** The axes with a place in the experiment, in which those before them have their first values. */
    List<JointAxes> of(List<JointAxes> axes) {
        List<JointAxes> usable = new ArrayList<>();
        Json first = experiment;
        for (JointAxes group : axes) {
            Optional<Json> changed = namesWhatIsThere(group) ? applied(group, 0, first) : Optional.empty();
            changed.ifPresent(_ -> usable.add(group));
            first = changed.orElse(first);
        }
        return usable;
    }

    /** A tree with the values of one point; empty, with an error, where a path leads nowhere. */
    Optional<Json> applied(JointAxes group, int point, Json whole) {
        Json changed = whole;
        for (JointAxes.Axis axis : group.axes()) {
            try {
                for (CoupledPath.Place place : axis.places()) {
                    changed = changed.with(place.path(), place.keys(), axis.values().get(point));
                }
            } catch (IllegalArgumentException e) {
                diagnostics.add(axis.key(), "cannot " + verb + " " + axis.path() + ": " + e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(changed);
    }

    private boolean namesWhatIsThere(JointAxes group) {
        return group.axes().stream()
                .flatMap(axis -> axis.places().stream())
                .filter(place -> NamedParts.isMissing(experiment, place, diagnostics))
                .toList()
                .isEmpty();
    }
}
