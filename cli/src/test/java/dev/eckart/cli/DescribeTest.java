package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Description;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.KeyDescription;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescribeTest {

    @TempDir
    private Path folder;

    @Test
    void tellsKeysRangesDefaultsWithTheirSourceAndMeanings() {
        String adam = CommandLineRun.of("describe", "adam").out();
        for (String expected : List.of(
                "  learningRate      number, above 0: length of a step\n",
                "  beta1             number, at least 0 and below 1 (default 0.9: torch.optim.Adam): decay of",
                "  schedule          schedule (optional): how the learning rate changes; constant without\n")) {
            assertTrue(adam.contains(expected), adam);
        }
    }

    @Test
    void tellsWhatADatasetHolds() {
        String iris = CommandLineRun.of("describe", "iris").out();
        assertTrue(iris.contains("iris (uci): 150 × 4, 3 classes: setosa, versicolor, virginica\n"), iris);
        assertTrue(iris.contains("  rows 35 and 38 differ from the UCI repository's file (variant uci)\n"), iris);
    }

    @Test
    void theExampleThatIsShownRuns() throws IOException {
        String shown = CommandLineRun.of("describe", "nominal").out();
        String intro = "an experiment that runs:\n";
        String csv = "with data.csv beside it:\n";
        Path file = folder.resolve("nominal.json");
        Files.writeString(file, shown.substring(shown.indexOf(intro) + intro.length(), shown.indexOf(csv)));
        Files.writeString(folder.resolve("data.csv"), shown.substring(shown.indexOf(csv) + csv.length()));
        assertEquals(ExitCode.FINE, CommandLineRun.of(
                "run", file.toString(), "--out", folder.resolve("runs").toString()).exitCode());
    }

    @Test
    void tellsTheSameAsJson() {
        JsonNode pca = json("describe", "truncated-svd", "--json").get(0);
        assertEquals("model", pca.at("/component/kinds/0").asString());
        assertEquals("rank", pca.at("/component/keys/0/name").asString());
        assertEquals("whole number, at least 1", pca.at("/component/keys/0/type").asString());
        assertEquals(2, pca.at("/example/rank").asInt());
        assertEquals("lab-3x3", pca.at("/experiment/data/type").asString());
        assertEquals(150, json("describe", "iris", "--json").at("/0/data/1/rows").asInt());
    }

    @Test
    void listsAllAsJson() {
        List<String> names = json("describe", "--json").valueStream().map(each -> each.get("name").asString()).toList();
        assertTrue(names.containsAll(List.of("iris", "mlp", "adam", "summary", "at-most")), names::toString);
    }

    @Test
    void everyDefaultOfOursSaysWhereItComesFrom() {
        assertEquals(List.of(), keys(key -> key.defaultValue().isPresent() && key.defaultSource().isEmpty()));
    }

    @Test
    void everyKeyOfOursSaysWhatItMeans() {
        assertEquals(List.of(), keys(key -> key.doc().isEmpty()));
    }

    private static List<String> keys(Predicate<KeyDescription> faulty) {
        Catalogue catalogue = Wiring.workbench(List.of()).catalogue();
        Stream<Description> components = catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .distinct()
                .map(Description::of);
        Stream<Description> files =
                Stream.<Class<? extends Record>>of(Experiment.class, Claims.class, Claim.class).map(Description::of);
        return Stream.concat(components, files)
                .flatMap(each -> all(each.keys()).filter(faulty).map(key -> each.name() + "." + key.name()))
                .toList();
    }

    private static Stream<KeyDescription> all(List<KeyDescription> keys) {
        return keys.stream().flatMap(key -> Stream.concat(Stream.of(key), all(key.keys())));
    }

    private static JsonNode json(String... command) {
        return JsonMapper.shared().readTree(CommandLineRun.of(command).out());
    }
}
