package dev.eckart.experiments.sample;

import dev.eckart.experiments.spec.Catalogue;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a component stands in one of our experiments.
 *
 * @param frame the experiment
 * @param trail leads to the place
 */
record Place(Frame frame, Trail trail) {

    /** Stands in texts for no place. */
    static final String NONE = "nowhere";

    /** What {@link #toString} has told, or {@link #NONE}. */
    static Optional<Place> of(String text, Catalogue catalogue) {
        if (text.equals(NONE)) {
            return Optional.empty();
        }
        String[] words = text.split(" ", 2);
        return Optional.of(new Place(
                Frame.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')), Trail.of(words[1], catalogue)));
    }

    @Override
    public String toString() {
        return frame.fileName() + " " + trail;
    }
}
