package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import java.util.List;

/** What a claim leaves unstated: axes over the experiment that it names. */
final class Unstated {

    private Unstated() { }

    /**
     * All combinations of what may have been meant.
     *
     * @param axes as a claim writes them; of those that are not valid, the binder tells what is wrong
     * @param diagnostics takes an error for each axis whose path leads nowhere, which is left out; and one if there are
     *     more than {@value SweepGrid#MOST} combinations, of which none is given then
     */
    static List<Change> combinations(Json axes, Json experiment, Diagnostics diagnostics) {
        List<JointAxes> usable = new UsableAxes(experiment, "change", diagnostics).of(JointAxes.of(axes));
        long count = Change.count(usable);
        if (count > SweepGrid.MOST) {
            diagnostics.add(usable.getLast().axes().getLast().key(), Grouped.of(count)
                    + " combinations, with this axis; expected at most " + Grouped.of(SweepGrid.MOST));
            return List.of();
        }
        return Change.combinations(usable);
    }
}
