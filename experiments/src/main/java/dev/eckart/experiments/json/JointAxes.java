package dev.eckart.experiments.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Axes that move together: one alone, or those of a {@code zip}.
 *
 * @param axes at least one, all with as many values
 */
public record JointAxes(List<Axis> axes) {

    /** The key of axes that move together, beside the paths of those that move alone. */
    static final String ZIP = "zip";

    public JointAxes {
        axes = List.copyOf(axes);
    }

    /**
     * A path and its values.
     *
     * @param path as it was written, with braces
     * @param key where it was written
     * @param places the plain paths that it names
     * @param values at least one
     */
    public record Axis(String path, Origin key, List<CoupledPath.Place> places, List<Json> values) {
        public Axis {
            places = List.copyOf(places);
            values = List.copyOf(values);
        }
    }

    /**
     * The axes of an object of path → values, in its order, without those that are not valid: the binder tells what is
     * wrong with them.
     */
    public static List<JointAxes> of(Json axes) {
        Diagnostics quiet = new Diagnostics();
        return RandomAxes.drawn(axes, quiet) instanceof Json.Obj object
                ? new AxesReading(quiet).read(object)
                : List.of();
    }

    /** The number of points. */
    public int length() {
        return axes.getFirst().values().size();
    }

    /** The objects of two zips in one list. */
    static Json beside(Json zips, Json more) {
        List<Json> all = new ArrayList<>(elements(zips));
        all.addAll(elements(more));
        return new Json.Array(zips.origin(), all);
    }

    private static List<Json> elements(Json zip) {
        return zip instanceof Json.Array several ? several.elements() : List.of(zip);
    }
}
