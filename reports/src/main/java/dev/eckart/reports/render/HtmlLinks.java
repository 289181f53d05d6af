package dev.eckart.reports.render;

import dev.eckart.reports.table.Subject;

/** How a page leads from a table to what its numbers are about. */
public interface HtmlLinks {

    /** A table by itself leads nowhere. */
    HtmlLinks NONE = new HtmlLinks() {
        @Override
        public String attributes(Subject subject) {
            return "";
        }

        @Override
        public String linked(Subject subject, String html) {
            return html;
        }
    };

    /** What is said of a row or a column, as attributes with a space before each. */
    String attributes(Subject subject);

    /** The head of a row, as a link where there is something to lead to. */
    String linked(Subject subject, String html);
}
