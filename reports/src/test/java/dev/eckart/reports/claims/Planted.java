package dev.eckart.reports.claims;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Svd;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report that states one experiment and prints a number of another one, or tells its number in another way.
 *
 * @param csv the data
 * @param stated what the report says
 * @param statistic of how many runs, as JSON
 * @param done what was done, run by the same program; its numbers are told by {@code told}
 * @param told the number before it is rounded
 * @param words what the explainer should say
 */
record Planted(String csv, Setup stated, String statistic, Setup done, ToDoubleFunction<double[]> told, String words) {

    static final String ONE_RUN = "{ \"type\": \"one-run\" }";

    /** Each kind of the declared list. */
    enum Kind {
        REDUCTION, PER_ROW, PER_COLUMN, HALF, ROOT, ROOT_OF_MEAN, CENTRING, DIVISOR, DDOF, LEARNT, VARIANT, RANK, ALL,
        SIGMA, PART, PER_CENT, ERROR, EPOCH, LOSS, MEDIAN
    }

    /** A slip of a kind on random data. */
    static Planted of(Kind kind, RandomStream stream) {
        return new Planting(stream).of(kind);
    }

    private static final class Planting {

        private static final String PARTS = "abc";

        private final RandomStream stream;
        private final int rows;
        private final int columns;
        private final double[][] matrix;
        private final String csv;

        Planting(RandomStream stream) {
            this.stream = stream;
            this.rows = 8 + stream.below(12);
            this.columns = 4 + stream.below(4);
            this.matrix = matrix(rows, columns);
            this.csv = csv(matrix);
        }

        Planted of(Kind kind) {
            return switch (kind) {
                case REDUCTION -> reduction();
                case PER_ROW -> told("squared error per row", value -> value / rows);
                case PER_COLUMN -> told("squared error per column", value -> value / columns);
                case HALF -> told("half of it", value -> value / 2);
                case ROOT -> told("the root of the sum", Math::sqrt);
                case ROOT_OF_MEAN -> told("the root of the mean", value -> Math.sqrt(value / (rows * columns)));
                case CENTRING -> centring();
                case DIVISOR -> prepared(scaled("sd", 1), scaled("variance", 1), "divided by the variance (ddof 1)");
                case DDOF -> ddof();
                case LEARNT -> learnt();
                case VARIANT -> variant();
                case RANK -> rank();
                case ALL -> all();
                case SIGMA -> sigma();
                case PART -> part();
                case PER_CENT -> classes(values -> 100 * values[0], "per cent");
                case ERROR -> classes(values -> 1 - values[0], "1 minus it");
                case EPOCH -> network("mean", "last", "mean", "best", "the best epoch for the last");
                case LOSS -> network("mean", "last", "sum", "last", "sum reduction of the loss");
                case MEDIAN -> median();
            };
        }

        private double[][] matrix(int m, int n) {
            double[][] factors = normal(m, 2);
            double[][] loadings = normal(n, 2);
            double[] means = new double[n];
            double[] noise = new double[n];
            for (int j = 0; j < n; j++) {
                means[j] = stream.uniform(-3, 3);
                noise[j] = stream.uniform(0.1, 1.5);
            }
            double[][] values = new double[m][n];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    values[i][j] = means[j] + factors[i][0] * loadings[j][0] + factors[i][1] * loadings[j][1]
                            + noise[j] * stream.normal();
                }
            }
            return values;
        }

        private double[][] normal(int m, int n) {
            return IntStream.range(0, m)
                    .mapToObj(_ -> IntStream.range(0, n).mapToDouble(_ -> stream.normal()).toArray())
                    .toArray(double[][]::new);
        }

        private static String csv(double[][] values) {
            String header = IntStream.range(0, values[0].length).mapToObj(j -> "c" + j)
                    .collect(Collectors.joining(","));
            return Arrays.stream(values)
                    .map(row -> Arrays.stream(row).mapToObj(Double::toString).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n", header + "\n", "\n"));
        }

        private Setup decomposed(String metric) {
            String type = stream.below(2) == 0 ? "truncated-svd" : "pca";
            return Setup.of(model(type, 1 + stream.below(2)), metric).steps(anySteps());
        }

        private static String model(String type, int rank) {
            return "{ \"type\": \"" + type + "\", \"rank\": " + rank + " }";
        }

        private String anySteps() {
            return switch (stream.below(3)) {
                case 0 -> "[]";
                case 1 -> Setup.CENTRED;
                default -> scaled(stream.below(2) == 0 ? "sd" : "variance", stream.below(2));
            };
        }

        private static String scaled(String by, int ddof) {
            return Setup.scaled(by, ddof, "all");
        }

        private Planted reduction() {
            boolean sum = stream.below(2) == 0;
            Setup stated = decomposed(Setup.squares(sum ? "sum" : "mean"));
            return of(stated, stated.metric(Setup.squares(sum ? "mean" : "sum")),
                    (sum ? "mean" : "sum") + " reduction");
        }

        private Planted told(String words, DoubleUnaryOperator told) {
            Setup stated = decomposed(Setup.squares("sum"));
            return new Planted(csv, stated, ONE_RUN, stated, values -> told.applyAsDouble(values[0]), words);
        }

        private Planted of(Setup stated, Setup done, String words) {
            return new Planted(csv, stated, ONE_RUN, done, values -> values[0], words);
        }

        private Planted prepared(String stated, String done, String words) {
            Setup setup = decomposed(Setup.squares("sum"));
            return of(setup.steps(stated), setup.steps(done), words);
        }

        /** Principal components centre by themselves: only a decomposition can tell. */
        private Planted centring() {
            Setup setup = Setup.of(model("truncated-svd", 1 + stream.below(2)), Setup.squares("sum"));
            return stream.below(2) == 0
                    ? of(setup, setup.steps(Setup.CENTRED), "centred alone")
                    : of(setup.steps(Setup.CENTRED), setup, "neither centred nor scaled");
        }

        private Planted ddof() {
            int done = stream.below(2);
            String by = stream.below(2) == 0 ? "sd" : "variance";
            return prepared(scaled(by, 1 - done), scaled(by, done), "(ddof " + done + ")");
        }

        private Planted variant() {
            boolean uci = stream.below(2) == 0;
            Setup setup = decomposed(Setup.squares("sum"));
            return of(setup.data(iris(uci ? "uci" : "fisher")), setup.data(iris(uci ? "fisher" : "uci")),
                    "variant " + (uci ? "fisher" : "uci"));
        }

        private static String iris(String variant) {
            return "{ \"type\": \"iris\", \"variant\": \"" + variant + "\" }";
        }

        private Planted rank() {
            Setup setup = decomposed(Setup.squares("sum"));
            int done = stream.below(2) == 0 ? 1 : 3;
            return of(setup.model(model("truncated-svd", 2)), setup.model(model("truncated-svd", done)),
                    "rank " + done + " for 2");
        }

        private Planted all() {
            Setup setup = decomposed(Setup.squares("sum"));
            int every = Math.min(rows, columns);
            return of(setup.model(model("truncated-svd", 1)), setup.model(model("truncated-svd", every)),
                    "all " + every + " components for 1");
        }

        /** ‖A − UVᵀ‖² = ‖A‖² − 2Σσ + r over the r vectors that are taken. */
        private Planted sigma() {
            int rank = 1 + stream.below(3);
            boolean pca = stream.below(2) == 0;
            NdArray data = NdArray.of(Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray(), rows, columns);
            double[] singular = (pca ? Pca.of(data).centred() : Svd.of(data)).values().toDoubles();
            double squares = Arrays.stream(singular).map(value -> value * value).sum();
            double error = squares - 2 * Arrays.stream(singular).limit(rank).sum() + rank;
            Setup setup = Setup.of(model(pca ? "pca" : "truncated-svd", rank), Setup.squares("sum"));
            return new Planted(csv, setup, ONE_RUN, setup, _ -> error, "Σ left out");
        }

        private Setup classified(String metric) {
            return Setup.of("{ \"type\": \"softmax-regression\", \"weight\": 1 }", metric)
                    .data(Setup.csv(", \"label\": \"class\""))
                    .steps(Setup.scaled("sd", 1, "train"))
                    .split(parts(37, 61, 80));
        }

        private static String parts(int train, int validation, int test) {
            return "{ \"type\": \"given\", \"train\": " + range(0, train) + ", \"validation\": "
                    + range(train, validation) + ", \"test\": " + range(validation, test) + " }";
        }

        private static String range(int from, int to) {
            return IntStream.range(from, to).boxed().toList().toString();
        }

        private static String on(String metric, String part) {
            return "{ \"type\": \"" + metric + "\"" + (metric.equals("accuracy") ? "" : ", \"reduction\": \"mean\"")
                    + ", \"on\": \"" + part + "\" }";
        }

        /** Three classes around centres that overlap. */
        private String labelled() {
            double[][] centres = normal(3, columns);
            StringBuilder text = new StringBuilder(
                    csv(new double[][] {new double[columns]}).lines().findFirst().orElseThrow() + ",class\n");
            for (int i = 0; i < 80; i++) {
                int label = stream.below(3);
                for (int j = 0; j < columns; j++) {
                    text.append(centres[label][j] * (1 + j) + (1 + j) * stream.normal()).append(',');
                }
                text.append(PARTS.charAt(label)).append('\n');
            }
            return text.toString();
        }

        private Planted classes(ToDoubleFunction<double[]> told, String words) {
            Setup setup = classified(on("accuracy", "validation"));
            return new Planted(labelled(), setup, ONE_RUN, setup, told, words);
        }

        private Planted learnt() {
            Setup setup = classified(on("softmax-cross-entropy", "validation"));
            return new Planted(labelled(), setup, ONE_RUN, setup.steps(Setup.scaled("sd", 1, "all")),
                    values -> values[0], "preparation learnt from all for train");
        }

        private Planted part() {
            String metric = stream.below(2) == 0 ? "accuracy" : "softmax-cross-entropy";
            String done = stream.below(2) == 0 ? "train" : "test";
            Setup setup = classified(on(metric, "validation"));
            return new Planted(labelled(), setup, ONE_RUN, setup.metric(on(metric, done)), values -> values[0],
                    done.equals("train") ? "train and validation swapped" : "validation and test swapped");
        }

        /** Without hidden units and from zeros, nothing is random. */
        private Planted network(String loss, String keep, String doneLoss, String doneKeep, String words) {
            Setup setup = classified(on("softmax-cross-entropy", "train"));
            return new Planted(labelled(), setup.model(network(loss, keep)), ONE_RUN,
                    setup.model(network(doneLoss, doneKeep)), values -> values[0], words);
        }

        private static String network(String loss, String keep) {
            return "{ \"type\": \"mlp\", \"hidden\": [], \"activation\": \"relu\", \"outputActivation\": \"none\","
                    + " \"bias\": { \"shape\": \"none\", \"trained\": false }, \"fit\": { \"type\": \"gradient\","
                    + " \"loss\": { \"type\": \"softmax-cross-entropy\", \"reduction\": \"" + loss + "\" },"
                    + " \"init\": { \"weights\": \"zeros\" },"
                    + " \"optimiser\": { \"type\": \"gradient-descent\", \"learningRate\": 0.02 },"
                    + " \"batch\": \"all\", \"epochs\": 400, \"keep\": \"" + keep + "\" } }";
        }

        /** Descent cell by cell that has not come to its end: a few starts are far behind the others. */
        private Planted median() {
            String fit = "{ \"type\": \"element-wise-sgd\", \"loss\": \"half-squared-error\", \"init\":"
                    + " { \"type\": \"uniform\", \"low\": 0, \"high\": 1 }, \"learningRate\": 0.03,"
                    + " \"order\": \"row-major\", \"update\": \"sequential\", \"epochs\": 100,"
                    + " \"regularisation\": \"none\" }";
            Setup setup = Setup.of("{ \"type\": \"factorisation\", \"rank\": 2, \"fit\": " + fit + " }",
                    Setup.squares("sum"));
            return new Planted(csv(matrix(3, 3)), setup.seeds("150"), "{ \"type\": \"mean\", \"runs\": 150 }",
                    setup.seeds("{ \"init\": " + range(1000, 1150) + " }"),
                    values -> Arrays.stream(values).sorted().skip(74).limit(2).average().orElseThrow(),
                    "the median for the mean");
        }
    }
}
