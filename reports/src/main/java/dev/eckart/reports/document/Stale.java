package dev.eckart.reports.document;

import dev.eckart.experiments.json.Origin;

/**
 * Something in a document that is not what the results give.
 *
 * @param place where it stands
 * @param message what it is, and what it would be now
 */
public record Stale(Origin.InFile place, String message) {

    static Stale of(Origin.InFile place, String before, String now) {
        return new Stale(place, before + " is now " + now);
    }
}
