package dev.eckart.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What one program did in all rounds.
 *
 * @param all its results
 * @param counted those of them that were taken at the machine's full clock; if there are none, all are looked at
 */
record Measured(List<Result> all, List<Result> counted) {

    Result last() {
        return all.getLast();
    }

    /** The median of the counted values. */
    double median() {
        double[] values = looked().stream().mapToDouble(Result::value).sorted().toArray();
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** The best repeat of the counted results. */
    double best() {
        return last().isRate()
                ? looked().stream().mapToDouble(Result::best).max().orElseThrow()
                : looked().stream().mapToDouble(Result::best).min().orElseThrow();
    }

    /** How many times as fast as another program this is, by medians. */
    double timesAsFastAs(Measured other) {
        return last().isRate() ? median() / other.median() : other.median() / median();
    }

    /** The same by best repeats. */
    double timesAsFastAtBest(Measured other) {
        return last().isRate() ? best() / other.best() : other.best() / best();
    }

    /** One line for all rounds. */
    Result result() {
        Result last = last();
        SequencedMap<String, String> more = new LinkedHashMap<>(last.more());
        more.put("best", Result.digits(best()));
        more.put("rounds", rounds());
        return new Result(
                last.workload(), last.peer(), last.threads(), last.dtype(), last.metric(), median(), more);
    }

    /** How many rounds count, of how many. */
    String rounds() {
        return counted.size() + "/" + all.size();
    }

    private List<Result> looked() {
        return counted.isEmpty() ? all : counted;
    }
}
