package dev.eckart.reports.document;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Source;
import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Tables as a document of their own, which can be refreshed and checked like those that people write. */
public final class TableDocument {

    private TableDocument() { }

    /**
     * The document.
     *
     * @param name the experiment's name
     * @param file the experiment's file, relative to the document
     * @param changes what the command line changes in it
     * @param tables the tables to show, by their names in the report
     */
    public static String of(
            Markup markup, String name, String file, Changes changes, Reported results,
            SequencedMap<String, ResultTable> tables) {
        String word = name.replaceAll("\\s+", "-");
        List<String> lines = new ArrayList<>();
        lines.add(markup.comment("eckart: experiment " + word + " = " + file));
        changes.settings().forEach(change -> lines.add(markup.comment("eckart: set " + word + " " + change)));
        changes.axes().forEach(change -> lines.add(markup.comment("eckart: sweep " + word + " " + change)));
        tables.forEach((table, shown) -> {
            lines.add("");
            if (markup == Markup.MARKDOWN) {
                lines.add("## " + MarkdownText.escaped(shown.caption()) + "\n");
            }
            lines.add(markup.comment("eckart: table " + word + " " + table));
        });
        Source source = new Source("", String.join("\n", lines) + "\n");
        Diagnostics none = new Diagnostics();
        return LivingDocument.read(source, markup, none).filled(Map.of(word, results), none).text();
    }
}
