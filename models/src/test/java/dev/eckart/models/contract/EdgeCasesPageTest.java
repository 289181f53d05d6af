package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Provider;
import dev.eckart.contract.Checks;
import dev.eckart.models.Model;
import dev.eckart.models.metric.Metric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on edge cases says what models and metrics do; it is written anew with -Deckart.edges.write=true. */
final class EdgeCasesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "edge-cases.md");
    private static final String START = "<!-- from here on the tests of models write -->\n";
    private static final String FINITE = "a finite ";
    private static final String END = "<!-- up to here -->\n";

    @Test
    void thePageSaysWhatHappens() throws Exception {
        String page = Files.readString(PAGE);
        String now = page.substring(0, page.indexOf(START)) + START + tables() + END
                + page.substring(page.indexOf(END) + END.length());
        if (Boolean.getBoolean("eckart.edges.write")) {
            Files.writeString(PAGE, now);
        }
        assertEquals(now, Files.readString(PAGE));
    }

    /** A model or metric that is held to less than this contract would be missing from the page. */
    @Test
    void everyModelAndMetricIsHeldToItsEdges() throws Exception {
        Set<Class<?>> offered = ServiceLoader.load(Provider.class).stream()
                .<Provider<?>>map(ServiceLoader.Provider::get)
                .<Class<?>>map(Provider::type)
                .filter(type -> Model.class.isAssignableFrom(type) || Metric.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
        ProvidersTest.contractTests().stream()
                .filter(EdgeContract.class::isInstance)
                .forEach(test -> offered.remove(Checks.component(test).getClass()));
        assertEquals(Set.of(), offered, "offered, but in no test that extends EdgeContract");
    }

    private static String tables() throws Exception {
        return table("Factorisations of whole matrices", FactoriserContract.class)
                + table("Completions of observed cells", CompleterContract.class)
                + table("Classifiers", ClassifierContract.class)
                + table("Regressors", RegressorContract.class)
                + table("Metrics of cells and targets", CellMetricContract.class)
                + table("Metrics of classes", ClassMetricContract.class);
    }

    /** A line for each kind of data and result, with all whose result it is. */
    private static String table(String title, Class<? extends EdgeContract> contract) throws Exception {
        Map<String, Map<String, Set<String>>> results = new LinkedHashMap<>();
        for (EdgeCase edge : edges(contract)) {
            results.computeIfAbsent(edge.data(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(edge.result().get(), _ -> new TreeSet<>())
                    .add(edge.component());
        }
        StringBuilder table = new StringBuilder("\n## " + title + "\n\n| data | result | of |\n| --- | --- | --- |\n");
        results.forEach((data, found) -> found.entrySet().stream()
                .sorted(Comparator.comparing(each -> isFinite(each.getKey())))
                .forEach(each -> table.append("| ").append(data).append(" | ").append(each.getKey()).append(" | ")
                        .append(of(each.getValue(), each.getKey(), found)).append(" |\n")));
        return table.toString();
    }

    /** The components; in short where all others have finite results. */
    private static String of(Set<String> components, String result, Map<String, Set<String>> found) {
        if (found.size() == 1) {
            return "all";
        }
        boolean elsewhere = found.entrySet().stream()
                .filter(each -> !each.getKey().equals(result))
                .anyMatch(each -> !Collections.disjoint(each.getValue(), components));
        return isFinite(result) && !elsewhere ? "all others" : String.join(", ", components);
    }

    /** Whether there is nothing to add to that a result is finite. */
    private static boolean isFinite(String result) {
        return result.startsWith(FINITE) && !result.contains(",");
    }

    private static List<EdgeCase> edges(Class<? extends EdgeContract> contract) throws Exception {
        return ProvidersTest.contractTests().stream()
                .filter(contract::isInstance)
                .map(contract::cast)
                .sorted(Comparator.comparing(test -> test.getClass().getName()))
                .map(EdgeContract::edgeCases)
                .flatMap(Collection::stream)
                .toList();
    }
}
