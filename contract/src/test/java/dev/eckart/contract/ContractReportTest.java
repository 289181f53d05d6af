package dev.eckart.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

final class ContractReportTest {

    @Test
    void aLineCountsTheChecksAndEachFailureHasItsOwn() {
        ContractReport.Tally tally = new ContractReport.Tally();
        tally.of("damped-column-mean");
        tally.count("theInputIsLeftUnchanged", Optional.empty());
        tally.count("hiddenCellsDoNotInfluenceTheFit", Optional.of(new AssertionError("(1, 0) does\nat some place")));
        tally.count("gradientsAreThoseOfTheLoss", Optional.of(new TestAbortedException("none")));
        assertEquals(
                List.of("contract  damped-column-mean    3 checks: 1 passed, 1 failed, 1 not applicable",
                        "  hidden cells do not influence the fit: (1, 0) does"),
                tally.lines());
    }

    @Test
    void whatAllPassSaysNoMore() {
        ContractReport.Tally tally = new ContractReport.Tally();
        tally.of("mae");
        tally.count("theInputIsLeftUnchanged", Optional.empty());
        assertEquals(List.of("contract  mae                   1 checks: 1 passed"), tally.lines());
    }
}
