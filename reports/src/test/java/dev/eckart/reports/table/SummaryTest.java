package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static Fabricated iris() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    private static String table(Fabricated results) {
        return TableText.markdown(Summary.ofAll().table(results.results()));
    }

    private static List<String> notes(Fabricated results) {
        return Summary.ofAll().table(results.results()).footnotes();
    }

    @Test
    void looksAsTheFirstJourneyShows() {
        // Mean (15.2289 + 15.2310 + 15.2331)/3 = 15.2310; sd = 0.0021.
        Fabricated results = iris().bound("svd", "error", 15.228833).bound("gd", "error", 15.228833)
                .deterministic("svd", 15.228833)
                .random("gd", 15.2289, 15.231, 15.2331);
        assertEquals(
                """
                | model | squared error (sum, all cells) | runs |
                |:------|-------------------------------:|-----:|
                | svd   |                    **15.2288** |    1 |
                | gd    |               15.2310 ± 0.0021 |    3 |
                """,
                table(results));
        assertEquals(
                "Lower is better. Bold: best mean, with all that print the same."
                        + " ± is the sample sd (ddof 1) over seeds 0–2.",
                notes(results).getFirst());
    }

    @Test
    void allThatPrintTheSameAreBold() {
        assertTrue(table(iris().deterministic("svd", 15.228833).deterministic("pca", 15.22883301))
                .matches("(?s).*\\| svd .*\\*\\*15.2288\\*\\*.*\\| pca .*\\*\\*15.2288\\*\\*.*"));
    }

    @Test
    void aMeanHasTheFormOfItsSpread() {
        // Of 0.3 and 0.7 the sd is 0.28, of −0.03 and 0.11 it is 0.099: so three decimals for the second's two digits.
        String table = table(iris().random("a", 0.3, 0.7).random("b", -0.03, 0.11).random("c", -0.2, 0.2001));
        assertTrue(table.contains(" 0.500 ± 0.283 "), table);
        assertTrue(table.contains("0.040 ± 0.099"), table);
        // A mean of 0.00005 is nothing beside a spread of 0.28.
        assertTrue(table.contains("0.000 ± 0.283"), table);
    }

    @Test
    void runsThatAllGiveOneNumberHaveTheColumnsDigits() {
        // 0.8 and 1 have sd 0.14: two decimals.
        String table = table(iris().random("a", 0.8, 1).random("b", 0.962963, 0.962963));
        assertTrue(table.contains("0.96 ± 0.00"), table);
        assertTrue(table.contains("0.90 ± 0.14"), table);
    }

    @Test
    void aSingleRowIsNotBold() {
        assertFalse(table(iris().deterministic("svd", 15.2)).contains("**"));
    }

    /** With one seed nothing is bold, and the best is picked all the same. */
    @Test
    void theBestOfASweepWithOneSeedIsOptimisticToo() {
        Fabricated swept = new Fabricated().metric("acc", new Accuracy(On.TEST))
                .swept("mlp", List.of("models.mlp.fit.epochs", "1"), 0.5)
                .swept("mlp", List.of("models.mlp.fit.epochs", "2"), 0.7);
        assertTrue(notes(swept).contains("accuracy (test): best of 2 points of mlp on test: optimistic."),
                notes(swept)::toString);
    }

    @Test
    void ofManyModelsTheFirstAreNamed() {
        Fabricated many = iris().bound("svd", "error", 15.228833).deterministic("svd", 15.228833);
        for (int i = 0; i < 45; i++) {
            many.bound("gd" + i, "error", 15.228833).random("gd" + i, 15.25 + i, 15.75 + i);
        }
        assertTrue(notes(many).contains("No result can be below 15.2288 (Eckart–Young, rank 2); svd reaches it;"
                + " gd0 ends 0.0212 to 0.5212 above it; gd1 ends 1.0212 to 1.5212 above it;"
                + " gd2 ends 2.0212 to 2.5212 above it; gd3 ends 3.0212 to 3.5212 above it; 41 others end above it."), notes(many)::toString);
    }

    @Test
    void theBestOfASweepOnTestIsCalledOptimistic() {
        Fabricated swept = new Fabricated().metric("acc", new Accuracy(On.TEST))
                .point("mlp", "models.mlp.epochs", "1", 0.5)
                .point("mlp", "models.mlp.epochs", "2", 0.75)
                .deterministic("other", 0.25);
        assertTrue(notes(swept).contains("accuracy (test): best of 2 points of mlp on test: optimistic."),
                notes(swept)::toString);
        Fabricated single = new Fabricated().metric("acc", new Accuracy(On.TEST))
                .point("mlp", "models.mlp.epochs", "1", 0.5)
                .point("mlp", "models.mlp.epochs", "2", 0.6)
                .deterministic("other", 0.75);
        assertFalse(notes(single).toString().contains("optimistic"));
        Fabricated onAll = new Fabricated().metric("acc", new Accuracy(On.ALL))
                .point("mlp", "models.mlp.epochs", "1", 0.5)
                .point("mlp", "models.mlp.epochs", "2", 0.75);
        assertFalse(notes(onAll).toString().contains("optimistic"));
    }

    @Test
    void higherIsBetterWhereTheMetricSaysSo() {
        String table = table(new Fabricated().metric("acc", new Accuracy(On.ALL))
                .deterministic("a", 0.5).deterministic("b", 0.75));
        assertTrue(table.contains("**0.75**") && !table.contains("**0.50**"), table);
    }

    @Test
    void divergedRunsAreCountedAndTheSurvivorsAreNotBold() {
        Fabricated results = iris().deterministic("svd", 2);
        results.runs("gd", List.of(results.done(1), results.done(1.5),
                new Outcome.Diverged(37, "loss not finite at epoch 37")));
        assertTrue(table(results).contains("1 of 3 diverged"));
        assertTrue(table(results).contains("**2.00**") && !table(results).contains("**1.25"), table(results));
        assertTrue(notes(results).toString().contains("the mean is over the others"));
    }

    @Test
    void aMetricThatDoesNotApplyIsADashWithItsReason() {
        Fabricated results = iris().notApplicable("mlp", "error", "it predicts classes").deterministic("mlp");
        assertTrue(table(results).contains(" – "), table(results));
        assertTrue(notes(results).contains("–: no squared error (sum, all cells) of mlp: it predicts classes."));
    }

    @Test
    void whenAllRunsDivergedTheCellSaysSo() {
        Fabricated results = iris();
        results.runs("gd", List.of(new Outcome.Diverged(1, "a"), new Outcome.Diverged(2, "b")));
        assertTrue(notes(results).contains("–: no squared error (sum, all cells) of gd: 2 of 2 diverged."));
    }

    @Test
    void theBoundIsHeldAgainstEachModel() {
        Fabricated results = iris();
        for (String model : List.of("svd", "pca", "gd")) {
            results.bound(model, "error", 15.2288);
        }
        results.deterministic("svd", 15.2288).deterministic("pca", 15.2288).random("gd", 15.2288000000001, 15.2378);
        // sd of 15.2288 and 15.2378 is 0.0064, so four decimals.
        assertTrue(notes(results).contains("No result can be below 15.2288 (Eckart–Young, rank 2);"
                + " svd and pca reach it; gd ends 0.0000 to 0.0090 above it."), notes(results).toString());
    }

    @Test
    void boundsThatDifferByRoundingAreOne() {
        Fabricated results = iris().bound("svd", "error", 15.2288).bound("pca", "error", Math.nextUp(15.2288));
        results.deterministic("svd", 15.2288).deterministic("pca", 15.2288);
        assertTrue(notes(results).contains("No result can be below 15.2288 (Eckart–Young, rank 2);"
                + " svd and pca reach it."), notes(results).toString());
    }

    @Test
    void aResultBelowItsBoundIsNotHidden() {
        Fabricated results = iris().bound("gd", "error", 15.2288).random("gd", 15.1, 15.3);
        assertTrue(notes(results).toString().contains("gd is below it, so that one of the two is wrong"));
    }

    @Test
    void unknownNamesAreProblemsAtTheirPlace() {
        Problems problems = new Problems();
        new Summary(List.of("gd", "gdd"), List.of("eror"))
                .check(Outline.of(iris().deterministic("gd", 1).experiment()), problems);
        assertEquals(
                List.of(
                        "models.1: found \"gdd\", expected one of gd; did you mean \"gd\"?",
                        "metrics.0: found \"eror\", expected one of error; did you mean \"error\"?"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @Test
    void modelsAndMetricsCanBeChosen() {
        Fabricated results = new Fabricated()
                .metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .metric("mean", new SquaredError(Reduction.MEAN, On.ALL))
                .deterministic("a", 4, 1)
                .deterministic("b", 8, 2);
        ResultTable table = new Summary(List.of("b"), List.of("mean")).table(results.results());
        assertEquals(List.of("model", "squared error (mean, all cells)", "runs"),
                table.columns().stream().map(Column::label).toList());
        assertEquals(1, table.rows().size());
    }
}
