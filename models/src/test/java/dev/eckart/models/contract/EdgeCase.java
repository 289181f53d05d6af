package dev.eckart.models.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.components.Name;
import dev.eckart.contract.Parts;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.DivergedException;
import dev.eckart.models.metric.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Data at the edge of what there is anything to say about, and what a component says of it.
 *
 * @param component its name, and what of its settings matters here
 * @param data what is special about the data
 * @param result what is said of them, in words; fails if it is a NaN, no refusal of ours, or a refusal without words
 */
record EdgeCase(String component, String data, Supplier<String> result) {

    static EdgeCase ofModel(Record model, String data, Supplier<List<NdArray>> answers) {
        return new EdgeCase(named(model), data, () -> answered(named(model) + ", " + data, answers, false));
    }

    /** Logits, of which a class without a training row has −∞ in every row. */
    static EdgeCase ofClassifier(Record model, String data, Supplier<List<NdArray>> answers) {
        return new EdgeCase(named(model), data, () -> {
            boolean[] untold = new boolean[1];
            String result = answered(named(model) + ", " + data, () -> answers.get().stream().map(answer -> {
                NdArray told = withoutUntoldClasses(answer);
                untold[0] |= !told.equals(answer);
                return told;
            }).toList(), false);
            return untold[0] ? result + ", with the logit −∞ for each class without a row" : result;
        });
    }

    /** Data so large that an infinite answer is right. */
    static EdgeCase ofLargeNumbers(Record model, String data, Supplier<List<NdArray>> answers) {
        return new EdgeCase(named(model), data, () -> answered(named(model) + ", " + data, answers, true));
    }

    static EdgeCase ofMetric(Record metric, String data, Supplier<Score> score) {
        return new EdgeCase(named(metric), data, () -> scored(named(metric) + ", " + data, score));
    }

    private static String answered(String what, Supplier<List<NdArray>> answers, boolean mayBeInfinite) {
        try {
            List<NdArray> found = answers.get();
            if (found.stream().allMatch(EdgeCase::isFinite)) {
                return "a finite result";
            }
            if (mayBeInfinite && found.stream().noneMatch(EdgeCase::holdsNaN)) {
                return "an infinite result";
            }
            throw new AssertionError(what + ": found " + found + ", expected finite numbers");
        } catch (IllegalArgumentException refusal) {
            return "refused: `" + words(what, refusal) + "`";
        } catch (DivergedException end) {
            return "ended: `" + words(what, end) + "`";
        } catch (RuntimeException fault) {
            throw new AssertionError(what + ": " + fault, fault);
        }
    }

    /** The logits with 0 in the place of whole columns of −∞, or themselves if there are none. */
    private static NdArray withoutUntoldClasses(NdArray answer) {
        if (answer.shape().rank() != 2) {
            return answer;
        }
        int columns = answer.columns();
        int[] untold = IntStream.range(0, columns)
                .filter(column -> answer.rows() > 0 && IntStream.range(0, answer.rows())
                        .allMatch(row -> answer.at(row, column) == Double.NEGATIVE_INFINITY))
                .toArray();
        double[] told = answer.toDoubles();
        for (int column : untold) {
            for (int row = 0; row < answer.rows(); row++) {
                told[row * columns + column] = 0;
            }
        }
        return untold.length == 0 || untold.length == columns ? answer : F64Array.owning(told, answer.shape());
    }

    private static boolean isFinite(NdArray answer) {
        return Arrays.stream(answer.toDoubles()).allMatch(Double::isFinite);
    }

    private static boolean holdsNaN(NdArray answer) {
        return Arrays.stream(answer.toDoubles()).anyMatch(Double::isNaN);
    }

    private static String scored(String what, Supplier<Score> score) {
        try {
            return switch (score.get()) {
                case Score.Value(double value) when Double.isFinite(value) -> "a finite number";
                case Score.Value(double value) -> value > 0 ? "∞" : "−∞";
                case Score.Undefined(String reason) -> "undefined: `" + reason + "`";
            };
        } catch (RuntimeException fault) {
            throw new AssertionError(what + ": " + fault, fault);
        }
    }

    private static String words(String what, RuntimeException refusal) {
        String message = Objects.requireNonNullElse(refusal.getMessage(), "");
        if (message.isBlank()) {
            throw new AssertionError(what + ": refused without a word", refusal);
        }
        return message;
    }

    /** As a file names it, with the way in which it is fitted or averaged. */
    private static String named(Record component) {
        StringBuilder named = new StringBuilder("`" + nameOf(component) + "`");
        Parts.of(component).stream().skip(1)
                .filter(part -> Header.of(part.getClass()).kinds().stream().anyMatch(EdgeCase::isFit))
                .forEach(fit -> named.append(" by `").append(nameOf(fit)).append('`'));
        return named + settings(component);
    }

    /** Which classes it is taken of, where it is a metric that asks. */
    private static String settings(Record component) {
        List<Key> keys = Header.of(component.getClass()).keys();
        List<Object> values = Header.values(component);
        StringBuilder settings = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            String before = switch (keys.get(i).name()) {
                case "average" -> " ";
                case "label" -> " of class ";
                default -> "";
            };
            if (!before.isEmpty() && values.get(i) instanceof Optional<?> setting && setting.isPresent()) {
                settings.append(before).append(setting.get().toString().toLowerCase(Locale.ROOT));
            }
        }
        return settings.toString();
    }

    private static boolean isFit(Class<?> kind) {
        Kind named = kind.getAnnotation(Kind.class);
        return named != null && named.value().endsWith(" fit");
    }

    private static String nameOf(Record component) {
        Name name = component.getClass().getAnnotation(Name.class);
        return name == null ? component.getClass().getSimpleName() : name.value();
    }
}
