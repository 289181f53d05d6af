package dev.eckart.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is parted into several files is the same experiment. */
class ExtendedExperimentTest {

    private static final String WHOLE =
            """
            { "schema": 1, "data": { "type": "csv", "path": "%snumbers.csv" }, "seeds": 2,
              "models": { "svd": { "type": "truncated-svd", "rank": 1 }, "pca": { "type": "pca", "rank": 2 } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } } }
            """;

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Optional<Plan> plan(Path file, String... settings) {
        return Wiring.workbench(List.of()).plan(file, Changes.of(settings), diagnostics);
    }

    private static List<String> keys(Plan plan) {
        return plan.variants().stream()
                .flatMap(variant -> variant.runs().stream())
                .map(PlannedRun::key)
                .toList();
    }

    @Test
    void runKeysDoNotDependOnHowAFileIsSplit() throws IOException {
        write("numbers.csv", "a,b\n1,2\n3,4\n5,7\n");
        Plan whole = plan(write("whole.json", WHOLE.formatted(""))).orElseThrow();
        write("base.json", WHOLE.formatted("").replace("\"pca\", \"rank\": 2", "\"pca\", \"rank\": 1"));
        Path split = write("split.json", "{\"extends\": \"base.json\", \"models\": {\"pca\": {\"rank\": 2}}}");
        assertEquals(keys(whole), keys(plan(split).orElseThrow()));
        assertEquals(whole.resolved(), plan(split).orElseThrow().resolved());
        assertEquals("split", plan(split).orElseThrow().name());
    }

    @Test
    void pathsOfDataAreRelativeToTheFileThatWroteThem() throws IOException {
        write("base/numbers.csv", "a,b\n1,2\n3,4\n5,7\n");
        write("base/base.json", WHOLE.formatted(""));
        Path inherited = write("over/inherited.json", "{\"extends\": \"../base/base.json\"}");
        assertEquals(3, plan(inherited).orElseThrow().data().source().rows());
        write("over/numbers.csv", "a,b\n1,2\n3,4\n");
        Path own = write("over/own.json",
                "{\"extends\": \"../base/base.json\", \"data\": {\"path\": \"numbers.csv\"}}");
        assertEquals(2, plan(own).orElseThrow().data().source().rows());
    }

    @Test
    void whatABaseMayHaveSaidIsNotMissedWithoutIt() throws IOException {
        Path file = write("main.json",
                "{\"extends\": \"no.json\", \"seeds\": 0, \"models\": {\"pca\": {\"rank\": 2}},"
                        + " \"curves\": {\"of\": \"e\"}}");
        assertEquals(Optional.empty(), plan(file));
        assertEquals(List.of("1:13", "1:33"),
                diagnostics.all().stream().map(each -> each.origin().toString().replaceFirst("^.*json:", "")).toList());
    }

    @Test
    void settingsOfTheCommandLineComeLast() throws IOException {
        write("numbers.csv", "a,b\n1,2\n3,4\n5,7\n");
        write("base.json", WHOLE.formatted(""));
        Path file = write("main.json", "{\"extends\": \"base.json\", \"models\": {\"svd\": null}}");
        assertEquals(List.of("pca"), List.copyOf(plan(file).orElseThrow().experiment().models().keySet()));
        assertEquals(Optional.empty(), plan(file, "models.svd.rank=2"));
        assertEquals(List.of("no model \"svd\""),
                diagnostics.all().stream().map(each -> each.message()).toList());
    }

    @Test
    void whatIsWrongIsToldWithItsOwnFile() throws IOException {
        write("numbers.csv", "a,b\n1,2\n3,4\n5,7\n");
        write("base.json", WHOLE.formatted("").replace("\"reduction\": \"sum\"", "\"reduction\": \"som\""));
        Path file = write("main.json",
                "{\"extends\": \"base.json\",\n \"models\": {\"svd\": {\"rank\": 3}, \"pca\": {\"rnak\": 1}}}");
        assertEquals(Optional.empty(), plan(file));
        assertEquals(
                List.of("base.json:3:65: found \"som\", expected \"sum\" or \"mean\"; did you mean \"sum\"?",
                        "main.json:2:29: rank 3 exceeds min(rows, columns) = 2 of numbers.csv",
                        "main.json:2:41: unknown key \"rnak\"; did you mean \"rank\"?"),
                diagnostics.all().stream()
                        .map(each -> (each.origin() + ": " + each.message()).replace(folder + "/", ""))
                        .toList());
    }

    @Test
    void keysOfAnotherTypeAreToBeRemovedByNull() throws IOException {
        write("base.json", WHOLE.formatted("").replace("\"csv\", \"path\"", "\"csv\", \"delimiter\": \";\", \"path\""));
        Path file = write("main.json", "{\"extends\": \"base.json\", \"data\": {\"type\": \"wine\"}}");
        assertEquals(Optional.empty(), plan(file));
        assertEquals("wine has no keys \"delimiter\" and \"path\", which stood beside the type before this change; "
                + "remove by null what the base gives it", diagnostics.all().getFirst().message());
        diagnostics.all().forEach(each -> assertEquals("main.json:1:43",
                each.origin().toString().replace(folder + "/", "")));
    }
}
