package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;

/** Cells in HTML that is no table of ours. */
public final class HtmlValues {

    private HtmlValues() { }

    /** What the cell prints; bold if it is marked as best. */
    public static String of(Cell cell) {
        return CellText.of(cell).with(HtmlText::escaped, bold -> "<strong>" + bold + "</strong>");
    }
}
