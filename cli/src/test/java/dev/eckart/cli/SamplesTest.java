package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Header;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.sample.SampleExperiment;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.experiments.spec.Statistic;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every component there is an example, and it runs. */
class SamplesTest {

    private static final Workbench WORKBENCH = Wiring.workbench(List.of());

    /** These stand in claims files, which run nothing but experiments. */
    private static final Set<Class<?>> OF_CLAIMS = Set.of(Statement.class, Statistic.class);

    private static final Path PLACES = Path.of(
            "..", "experiments", "src", "main", "resources", "dev", "eckart", "experiments", "sample", "places.txt");

    @TempDir
    private Path folder;

    static Stream<Named<Header>> components() {
        Catalogue catalogue = WORKBENCH.catalogue();
        return catalogue.kinds().stream()
                .filter(kind -> !OF_CLAIMS.contains(kind))
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .distinct()
                .map(entry -> Named.of(entry.header().type().getSimpleName(), entry.header()));
    }

    /** It spares {@code describe} the search; it is written anew with -Deckart.places.write=true. */
    @Test
    void thePlacesThatAreKnownAreThoseThatAreFound() throws IOException {
        Catalogue catalogue = WORKBENCH.catalogue();
        String found = catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .distinct()
                .map(entry -> WORKBENCH.samples().found(entry.header()) + "\n")
                .sorted()
                .collect(Collectors.joining());
        if (Boolean.getBoolean("eckart.places.write")) {
            Files.writeString(PLACES, found);
        }
        assertEquals(found, Files.readString(PLACES));
    }

    @Test
    void theSamplesOfWhatStandsInClaimsAreRead() {
        Catalogue catalogue = WORKBENCH.catalogue();
        Binder binder = new Binder(catalogue);
        for (Class<?> kind : OF_CLAIMS) {
            catalogue.ofKind(kind).values().forEach(entry -> {
                Diagnostics diagnostics = new Diagnostics();
                binder.bind(WORKBENCH.samples().of(entry.header()), kind, diagnostics);
                assertEquals("", diagnostics.render());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void theSampleOfAComponentRuns(Header component) throws IOException {
        SampleExperiment sample = WORKBENCH.samples().around(component).orElseThrow(
                () -> new AssertionError("no experiment is valid with " + WORKBENCH.samples().of(component).compact()));
        Files.writeString(folder.resolve("sample.json"), sample.text());
        for (Map.Entry<String, String> file : sample.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        CommandLineRun run = CommandLineRun.of(
                "run", folder.resolve("sample.json").toString(), "--set", "seeds=1",
                "--out", folder.resolve("runs").toString());
        assertEquals(ExitCode.FINE, run.exitCode(), () -> sample.text() + run.err());
    }
}
