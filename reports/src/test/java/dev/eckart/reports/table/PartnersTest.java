package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.fabricated.Stub;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static Run run(int fold, Object... seeds) {
        SequencedMap<String, Long> byStream = new LinkedHashMap<>();
        for (int i = 0; i < seeds.length; i += 2) {
            byStream.put((String) seeds[i], ((Integer) seeds[i + 1]).longValue());
        }
        return new Run(fold + byStream.toString(), byStream, OptionalInt.of(fold), new Outcome.Failed("x"));
    }

    private static VariantResults variant(List<Run> runs) {
        return new VariantResults(Variant.of("m"),
                new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).experiment(), Stub.usual(),
                false, runs, Map.of(), Map.of(), Map.of(), Optional.empty(), List.of());
    }

    @Test
    void aPartnerIsTheFirstRunThatPairs() {
        List<Run> rows = new ArrayList<>();
        List<Run> others = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            for (int split = 0; split < 3; split++) {
                others.add(run(fold, "split", split));
                for (int init = 0; init < 2; init++) {
                    rows.add(run(fold, "init", init, "split", split));
                }
            }
        }
        List<List<Run>> all = List.of(rows, others, List.of(run(0)), List.of(), rows.subList(3, 5));
        for (List<Run> runs : all) {
            Partners partners = new Partners(variant(runs), rows);
            for (Run row : rows) {
                assertEquals(runs.stream().filter(row::pairsWith).findFirst(), partners.of(row));
            }
        }
    }
}
