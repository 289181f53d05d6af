package dev.eckart.cli;

import dev.eckart.components.Doc;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Description;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.KeyDescription;
import dev.eckart.experiments.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reference pages, made from the records: one for each kind of component, one for each kind of file. */
final class ReferencePages {

    private static final String MADE =
            "<!-- Made from the annotated records by ReferencePagesTest; not by hand. -->\n\n";

    private final Workbench workbench = Wiring.workbench(List.of());

    /** All pages, by the names of their files. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        pages.put("experiment.md", file(Experiment.class));
        pages.put("claims.md", file(Claims.class));
        workbench.catalogue().kinds().forEach(kind -> pages.put(page(kind), kind(kind)));
        return pages;
    }

    private String index() {
        StringBuilder page = new StringBuilder(MADE).append("# Reference\n\n"
                + "Every key of every component, as the program reads it. `eckart describe NAME` tells the same of one,"
                + " with an\nexperiment that runs; `eckart schema` tells it to an editor.\n\n"
                + "- [experiment files](experiment.md)\n- [claims files](claims.md)\n\n"
                + "| kind | what it is | components |\n| --- | --- | --- |\n");
        workbench.catalogue().kinds().forEach(kind -> page.append("| [").append(Catalogue.kindName(kind)).append("](")
                .append(page(kind)).append(") | ").append(doc(kind)).append(" | ")
                .append(workbench.catalogue().ofKind(kind).keySet().stream()
                        .map(ReferencePages::code)
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        return page.toString();
    }

    private String file(Class<? extends Record> record) {
        Description file = Description.of(record);
        StringBuilder page = new StringBuilder(MADE).append("# ").append(capital(file.name())).append(" files\n\n")
                .append(capital(file.doc())).append(".\n\n");
        keys(file.keys(), page);
        return page.toString();
    }

    private String kind(Class<?> kind) {
        StringBuilder page = new StringBuilder(MADE).append("# ").append(capital(Catalogue.kindName(kind)))
                .append("\n\n").append(capital(doc(kind))).append(".\n");
        workbench.catalogue().ofKind(kind).values().forEach(entry -> component(entry, page));
        return page.toString();
    }

    private void component(Catalogue.Entry entry, StringBuilder page) {
        Description component = Description.of(entry);
        page.append("\n## `").append(component.name()).append("`\n\n").append(capital(component.doc())).append(".\n\n");
        if (!component.streams().isEmpty()) {
            page.append("May draw from: ").append(String.join(", ", component.streams())).append(".\n\n");
        }
        keys(component.keys(), page);
        page.append("```json\n").append(CanonicalJson.pretty(workbench.samples().of(entry.header()))).append("```\n");
    }

    private void keys(List<KeyDescription> keys, StringBuilder page) {
        if (keys.isEmpty()) {
            return;
        }
        page.append("| key | what may stand there | if left out | meaning |\n| --- | --- | --- | --- |\n");
        List<String> choices = new ArrayList<>();
        rows("", keys, page, choices);
        page.append('\n');
        choices.forEach(page::append);
        page.append(choices.isEmpty() ? "" : "\n");
    }

    private void rows(String prefix, List<KeyDescription> keys, StringBuilder page, List<String> choices) {
        for (KeyDescription key : keys) {
            String name = prefix + key.name();
            page.append("| ").append(code(name)).append(" | ").append(type(key.type())).append(" | ")
                    .append(cell(key.required() ? "an error" : key.presence())).append(" | ").append(cell(key.doc()))
                    .append(" |\n");
            key.choices().stream().filter(choice -> !choice.doc().isEmpty()).forEach(choice -> choices.add(
                    "- " + code(name) + " " + code(choice.name()) + ": " + choice.doc() + "\n"));
            rows(name + ".", key.keys(), page, choices);
        }
    }

    /** With a link where components of some kind may stand. */
    private String type(String words) {
        return workbench.catalogue().kinds().stream()
                .filter(kind -> (" " + words).endsWith(" of " + Catalogue.kindName(kind))
                        || words.equals(Catalogue.kindName(kind)))
                .findFirst()
                .map(kind -> words.substring(0, words.length() - Catalogue.kindName(kind).length())
                        + "[" + Catalogue.kindName(kind) + "](" + page(kind) + ")")
                .orElse(cell(words));
    }

    private static String page(Class<?> kind) {
        return Catalogue.kindName(kind).replace(' ', '-') + ".md";
    }

    private static String doc(Class<?> kind) {
        return Optional.ofNullable(kind.getAnnotation(Doc.class)).map(Doc::value).orElse("");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
