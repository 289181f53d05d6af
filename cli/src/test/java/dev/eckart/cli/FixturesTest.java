package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.Failures;
import dev.eckart.reports.MarkdownReport;
import dev.eckart.reports.RenderedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixturesTest {

    /** The fixture whose point is that some of its runs do not end well. */
    private static final String DIVERGING = "diverging";

    @Test
    void areValid() throws IOException {
        List<String> command = new ArrayList<>(List.of("validate"));
        Fixtures.experiments().stream().map(Path::toString).forEach(command::add);
        CommandLineRun run = CommandLineRun.of(command);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    @Test
    void allRunsAreDoneWhereDivergingIsNotThePoint() {
        assertEquals(List.of(), results()
                .filter(results -> !results.name().equals(DIVERGING))
                .flatMap(results -> Failures.of(results).stream().map(failure -> results.name() + ": " + failure))
                .toList());
    }

    @Test
    void divergingRunsDivergeAndDoNotFail() {
        assertEquals(List.of(true, true, false), results()
                .filter(results -> results.name().equals(DIVERGING))
                .flatMap(results -> results.variants().stream().flatMap(variant -> variant.runs().stream()))
                .map(run -> run.outcome() instanceof Outcome.Diverged)
                .toList());
    }

    @Test
    void reportsDoNotDependOnThreads() throws IOException {
        List<RenderedReport> one = Ran.all(Ran.plans(Fixtures.experiments(), Changes.NONE), 1, 2).stream()
                .map(ran -> MarkdownReport.write(ran.results()))
                .toList();
        assertEquals(one, results().map(MarkdownReport::write).toList());
    }

    private static Stream<Results> results() {
        return Fingerprinted.FIXTURES.stream().map(Ran::results);
    }
}
