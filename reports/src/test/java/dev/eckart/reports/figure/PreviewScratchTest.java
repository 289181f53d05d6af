package dev.eckart.reports.figure;

import dev.eckart.datasets.*;
import dev.eckart.experiments.run.*;
import dev.eckart.linalg.*;
import dev.eckart.models.metric.*;
import dev.eckart.reports.fabricated.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class PreviewScratchTest {
    static double[][] load(String f) throws Exception {
        return Files.readAllLines(Path.of("/tmp/preview/" + f)).stream()
            .map(l -> Arrays.stream(l.trim().split(" +")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
    }
    static Curve curve(double[] v) {
        List<Integer> e = new ArrayList<>();
        for (int i = 0; i < v.length; i++) e.add(10 * i);
        return new Curve(e, NdArray.of(v, v.length));
    }
    @Test void draws() throws Exception {
        Fabricated f = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).follow("error");
        List<Outcome> o = new ArrayList<>();
        for (double[] c : load("gd.txt")) o.add(Fabricated.withCurves(Map.of("error", curve(c))));
        o.add(new Outcome.Diverged(37, "loss not finite at epoch 37"));
        f.runs("gd", o);
        f.runs("gd2000", List.of(Fabricated.withCurves(Map.of("error", curve(load("gd.txt")[0])))));
        Files.writeString(Path.of("/tmp/preview/log.svg"), new CurveFigure(List.of("error"), List.of(), AxisScale.LOG).draw(f.results()).svg());
        Files.writeString(Path.of("/tmp/preview/lin.svg"), new CurveFigure(List.of("error"), List.of("gd"), AxisScale.LINEAR).draw(f.results()).svg());
        Fabricated g = new Fabricated().metric("train", new Accuracy(On.TRAIN)).metric("validation", new Accuracy(On.VALIDATION)).follow("train", "validation");
        o = new ArrayList<>();
        double[][] acc = load("acc.txt");
        for (int i = 0; i < acc.length; i += 2) o.add(Fabricated.withCurves(Map.of("train", curve(acc[i]), "validation", curve(acc[i + 1]))));
        g.runs("relu-logits", o);
        Files.writeString(Path.of("/tmp/preview/acc.svg"), new CurveFigure(List.of("train", "validation"), List.of(), AxisScale.LINEAR).draw(g.results()).svg());
        Fabricated many = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).follow("error");
        for (int m = 0; m < 9; m++) {
            double[] c = new double[101];
            for (int i = 0; i < c.length; i++) c[i] = 15.2 + 0.02 * m + (600 - 30 * m) / (1.0 + i * (m + 1));
            many.runs("model-" + m, List.of(Fabricated.withCurves(Map.of("error", curve(c)))));
        }
        Files.writeString(Path.of("/tmp/preview/many.svg"), new CurveFigure(List.of("error"), List.of(), AxisScale.LOG).draw(many.results()).svg());
        int[] codes = new int[150];
        for (int i = 0; i < 150; i++) codes[i] = i / 50;
        ScatterChart chart = new ScatterChart(List.of("Iris-setosa", "Iris-versicolor", "Iris-virginica"), codes);
        Files.writeString(Path.of("/tmp/preview/scatter.svg"), chart.svg("a", "b", List.of(new Cloud("gd2000.rowFactors", NdArray.ofRows(load("u.txt"))), new Cloud("pca.scores", NdArray.ofRows(load("scores.txt"))))));
    }
}
