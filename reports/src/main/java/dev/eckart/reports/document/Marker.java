package dev.eckart.reports.document;

import dev.eckart.experiments.json.Origin;
import java.util.Optional;

/** Something in a document that says what stands there, or where it is from. */
sealed interface Marker {

    /** The whole marker. */
    Origin.InFile place();

    /** What it is of: the name of an experiment. */
    String experiment();

    /** Says which file an experiment's name stands for. */
    record Declared(Origin.InFile place, String experiment, String file) implements Marker {}

    /**
     * Says what is changed in an experiment.
     *
     * @param axis whether it is an axis; else a setting
     * @param text as behind the option of the command line
     */
    record Changed(Origin.InFile place, String experiment, boolean axis, String text) implements Marker {}

    /**
     * A table or a figure.
     *
     * @param place the marker itself, without its end
     * @param figure whether it is a figure
     * @param name the part's name
     * @param named where that stands
     * @param content what stands between the marker and its end; empty if there is no end yet
     */
    record Block(
            Origin.InFile place,
            String experiment,
            boolean figure,
            String name,
            Origin.InFile named,
            Optional<Origin.InFile> content) implements Marker {}

    /**
     * A value in prose.
     *
     * @param reference what it is of, as it stands there
     * @param text the number that stands there; empty if none does yet
     */
    record Value(Origin.InFile place, String reference, Optional<Origin.InFile> text) implements Marker {
        @Override
        public String experiment() {
            return reference.replaceFirst("\\..*", "");
        }
    }
}
