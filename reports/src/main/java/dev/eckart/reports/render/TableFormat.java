package dev.eckart.reports.render;

import dev.eckart.components.Choice;
import dev.eckart.reports.table.ResultTable;

/** The forms that a table can be given: whole, with caption and footnotes where the form has a place for them. */
public enum TableFormat {

    /** GitHub-flavoured Markdown: a heading, the rows, and a paragraph for each footnote. */
    MARKDOWN {
        @Override
        public String of(ResultTable table) {
            StringBuilder text = new StringBuilder("## ").append(MarkdownText.escaped(table.caption())).append("\n\n");
            text.append(TableText.markdown(table));
            table.footnotes().forEach(note -> text.append('\n').append(MarkdownText.escaped(note)).append('\n'));
            return text.toString();
        }
    },

    /** A float of LaTeX; the document uses the package booktabs. */
    LATEX {
        @Override
        public String of(ResultTable table) {
            return LatexTable.of(table);
        }
    },

    /** A fragment of HTML, without styles. */
    HTML {
        @Override
        public String of(ResultTable table) {
            return HtmlTable.of(table);
        }
    },

    /** Comma-separated values, one table a file: numbers with all their digits, neither caption nor footnotes. */
    CSV {
        @Override
        public String of(ResultTable table) {
            return CsvTable.of(table);
        }
    },

    /** For a terminal: rows in the form of Markdown, and the footnotes, but nothing escaped. */
    TEXT {
        @Override
        public String of(ResultTable table) {
            StringBuilder text = new StringBuilder(TableText.plain(table)).append('\n');
            table.footnotes().forEach(note -> text.append(PlainText.oneLine(note)).append('\n'));
            return text.toString();
        }
    };

    /** The table in this form; the same table gives the same text. */
    public abstract String of(ResultTable table);

    /** Whether a file of this form can hold several tables. */
    public boolean holdsSeveral() {
        return this != CSV;
    }

    /** The name that people type. */
    public String label() {
        return Choice.name(this);
    }
}
