package dev.eckart.reports.figure;

import dev.eckart.components.Doc;

/** How an axis is divided. */
public enum AxisScale {
    /** Equal steps. */
    @Doc("equal steps")
    LINEAR,
    /** Equal ratios; only positive values can be shown. */
    @Doc("equal ratios; only positive values can be shown")
    LOG
}
