package dev.eckart.components;

import java.util.Set;

/**
 * A component that draws from fewer streams under some settings than under others. A seed that nothing is drawn with
 * would make equal runs look different.
 */
public interface DrawsBySetting {

    /** The streams that may be drawn from under these settings: some of those that the provider declares. */
    Set<String> draws();
}
