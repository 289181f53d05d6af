package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.render.TableText;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PerClassTest {

    private static Fabricated runs(double[]... counts) {
        return new Fabricated().metric("acc", new Accuracy(On.TEST)).runs("softmax", Arrays.stream(counts)
                .<Outcome>map(each -> Fabricated.withOutput("confusionOnTest", NdArray.of(each, 2, 2)))
                .toList());
    }

    @Test
    void eachClassHasItsScoresOverTheRuns() {
        // Precision of setosa is 4/5 and 5/10, recall 4/5 and 5/5, F1 8/10 and 10/15. The other is never told in the
        // second run.
        Fabricated results = runs(new double[] {4, 1, 1, 4}, new double[] {5, 0, 5, 0});
        ResultTable table = new PerClassTable("softmax", On.TEST).table(results.results());
        assertEquals(
                """
                | class  |   precision |      recall |            F1 | rows |
                |:-------|------------:|------------:|--------------:|-----:|
                | setosa | 0.65 ± 0.21 | 0.90 ± 0.14 | 0.733 ± 0.094 |   10 |
                | other  |        0.80 | 0.40 ± 0.57 | 0.400 ± 0.566 |   10 |
                """,
                TableText.markdown(table));
        assertEquals("A class that a run never tells has no precision in it, one without rows no recall: such runs are"
                + " not in the mean.", table.footnotes().getLast());
    }
}
