package dev.eckart.reports.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a picture for paper: what is asked of the medium, as dark colours are, is left out. A selector is an
 * element or classes, {@code text} or {@code .line.s0}.
 */
final class StyleSheet {

    private record Rule(String element, Set<String> classes, Map<String, String> properties) {
        boolean isOf(String name, Set<String> all) {
            return (element.isEmpty() || element.equals(name)) && all.containsAll(classes);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** The rules of a style sheet. */
    StyleSheet(String css) throws UndrawableException {
        int at = 0;
        for (int open = css.indexOf('{', at); open >= 0; open = css.indexOf('{', at)) {
            String selectors = css.substring(at, open).strip();
            int close = closing(css, open);
            if (!selectors.startsWith("@media")) {
                add(selectors, css.substring(open + 1, close));
            }
            at = close + 1;
        }
        rules.sort(Comparator.comparingInt(rule -> rule.classes.size()));
    }

    private static int closing(String css, int open) throws UndrawableException {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new UndrawableException("a style sheet has a { without its }");
    }

    private void add(String selectors, String body) throws UndrawableException {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String property : body.split(";", -1)) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                properties.put(property.substring(0, colon).strip(), property.substring(colon + 1).strip());
            }
        }
        for (String selector : selectors.split(",", -1)) {
            String one = selector.strip();
            if (!one.matches("[a-z]*(\\.[A-Za-z0-9-]+)*")) {
                throw new UndrawableException("a style sheet has the selector \"" + one
                        + "\"; expected an element or classes, such as text or .line.s0");
            }
            String[] parts = one.split("\\.", -1);
            rules.add(new Rule(parts[0], Set.copyOf(Stream.of(parts).skip(1).toList()), properties));
        }
    }

    /** The properties of an element: of rules with more classes before those with fewer, else of the last one. */
    Map<String, String> of(String element, Set<String> classes) {
        Map<String, String> properties = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.isOf(element, classes)).forEach(rule -> properties.putAll(rule.properties));
        return properties;
    }
}
