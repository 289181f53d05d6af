package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.Parsed;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsReportTest {

    private static final Results RESULTS = new Fabricated()
            .metric("error", new SquaredError(Reduction.SUM, On.ALL))
            .bound("svd", "error", 15.228833)
            .deterministic("svd", 15.228833)
            .results();

    private static Judged judged(Claim claim) {
        return new Judged(claim, ClaimsAudit.judge(claim, Evidence.of(RESULTS)));
    }

    @Test
    void anotherVerdictThanTheExpectedIsAChange() {
        Claim claim = Claiming.number("svd.error", "15.2288");
        assertFalse(judged(claim).changed());
        assertFalse(judged(Claiming.expecting(claim, "reproduced")).changed());
        assertTrue(judged(Claiming.expecting(claim, "impossible")).changed());
    }

    @Test
    void theTerminalHasALinePerClaim() {
        ClaimsReport report = new ClaimsReport(List.of(
                judged(Claiming.expecting(Claiming.number("svd.error", "15.2288"), "reproduced")),
                judged(Claiming.expecting(Claiming.number("svd.error", "1.02"), "reproduced"))));
        assertEquals(
                """
                claim  reported  measured  verdict
                C0     15.2288   15.22883  reproduced
                C0     1.02      15.23     impossible: 1.02 is below 15.23, the least possible (Eckart–Young, rank 2), \
                by a factor of 15 [expected: reproduced]
                2 claims; 1 of 2 expected verdicts changed.
                """,
                report.terminal());
        assertEquals(1, report.changed());
    }

    @Test
    void theMarkdownIsATableAndASectionPerClaim() {
        String markdown = new ClaimsReport(List.of(judged(Claiming.number("svd.error",
                "15.2288")))).markdown("Course|work");
        assertEquals(List.of(List.of(
                        List.of("claim", "reported", "measured", "verdict", "rests on"),
                        List.of("C0", "15.2288", "15.22883", "reproduced",
                                "one run of svd (fabricated), deterministic"))),
                Parsed.tables(markdown));
        assertEquals(List.of("Course|work", "C0"), Parsed.headings(markdown));
    }
}
