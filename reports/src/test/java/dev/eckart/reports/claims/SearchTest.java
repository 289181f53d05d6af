package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final String IRIS = "{ \"type\": \"iris\", \"variant\": \"uci\" }";
    private static final Setup SVD = Setup.of("{ \"type\": \"truncated-svd\", \"rank\": 2 }", Setup.squares("sum"))
            .data(IRIS)
            .steps(Setup.CENTRED);

    @TempDir
    private Path folder;

    private Laboratory.Audited audited(Setup setup) {
        return new Laboratory(folder, "").about(setup, Planted.ONE_RUN);
    }

    /** No single slip and no pair gives 1.0201; ‖A‖²/600 − (2Σσ − 4)/600 over all four components does. */
    @Test
    void c6TakesThreeSlipsAtOnce() {
        Explanation found = audited(SVD).search("1.0201");
        assertEquals(List.of("mean reduction + all 4 components for 2 + Σ left out"),
                found.hits().stream().map(hit -> hit.hypothesis().words()).toList());
        assertEquals(3, found.stages().getLast().depth());
        assertTrue(found.chance() < 0.01, Double.toString(found.chance()));
        assertEquals("Searched: 18 hypotheses of one slip, 129 of two and 474 of three. One fits: mean reduction + all 4"
                + " components for 2 + Σ left out.", found.sentences().getFirst());
    }

    @Test
    void theVerdictOnC6StaysAndNamesWhatExplainsIt() {
        Verdict verdict = audited(SVD).verdict("1.0201");
        assertEquals(VerdictKind.IMPOSSIBLE, verdict.kind());
        assertTrue(verdict.text().endsWith("fits with mean reduction + all 4 components for 2 + Σ left out: 1.02005"),
                verdict.text());
        assertEquals(2, verdict.basis().runKeys().size());
    }

    @Test
    void whatIsToldInAnotherWayIsReproducedUnderIt() {
        // 15.228833 / 150
        assertEquals("reproduced under squared error per row: 15.2288 / 150 = 0.10153",
                audited(SVD).verdict("0.1015").sentence());
    }

    @Test
    void whatNeedsTooManyRunsIsLeftOutAndSaid() {
        String fit = "{ \"type\": \"gradient\", \"loss\": { \"type\": \"squared-error\", \"reduction\": \"sum\" },"
                + " \"init\": { \"type\": \"uniform\", \"low\": 0, \"high\": 1 }, \"optimiser\":"
                + " { \"type\": \"gradient-descent\", \"learningRate\": 0.001 }, \"batch\": \"all\", \"epochs\": 1,"
                + " \"keep\": \"last\" }";
        Explanation found = audited(Setup.of("{ \"type\": \"factorisation\", \"rank\": 1, \"fit\": " + fit + " }",
                Setup.squares("sum")).data("\"lab-3x3\"").seeds("1500")).search("999999.75");
        assertTrue(found.hits().isEmpty());
        // Two of the changed experiments may be run, with 1,500 runs each; a third would be beyond 4,000.
        assertTrue(found.sentences().getLast().startsWith("The search was cut at 4000 runs: "),
                found.sentences().toString());
    }

    @Test
    void withoutRetrialsOnlyWhatNeedsNoRunIsTried() {
        Laboratory.Audited audited = audited(SVD);
        Evidence bare = Evidence.of(audited.evidence().stated());
        Explanation found = Search.of(Claiming.number("m.v", "999.75"), bare);
        assertEquals(List.of(1, 2, 3), found.stages().stream()
                .filter(stage -> stage.tried() > 0).map(Explanation.Stage::depth).toList());
        assertEquals(0, found.stages().stream().mapToInt(Explanation.Stage::cut).sum());
    }
}
