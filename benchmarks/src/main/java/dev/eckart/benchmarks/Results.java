package dev.eckart.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Makes results of ours. */
final class Results {

    /** What was changed in the process: other programs that ran before, other machinery. */
    private static final String PEER = Summary.OURS
            + System.getProperty("eckart.benchmarks.variant", "")
            + ("interpreted".equals(System.getProperty("eckart.programs")) ? "-interpreted" : "");

    private Results() { }

    /**
     * Where a result is a time.
     *
     * @param variant of the program, from "-" on, or nothing
     * @param factor from seconds of the timing to the metric
     * @param more names and values in turn
     */
    static Result time(
            String workload, String variant, Setting setting, String metric, Timing timing, double factor,
            Object... more) {
        return of(workload, variant, setting, metric, timing, timing.median() * factor, timing.best() * factor, more);
    }

    /** Where a result is a rate: so much work in the time of the timing. */
    static Result rate(
            String workload, String variant, Setting setting, String metric, Timing timing, double work,
            Object... more) {
        return of(workload, variant, setting, metric, timing, work / timing.median(), work / timing.best(), more);
    }

    private static Result of(
            String workload, String variant, Setting setting, String metric, Timing timing, double median, double best,
            Object... more) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("best", Result.digits(best));
        fields.put("allocated", timing.allocated() + "");
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1] instanceof Double number ? Result.digits(number) : more[i + 1] + "");
        }
        return new Result(workload, PEER + variant, setting.threads() + "", setting.precisionName(), metric, median,
                fields);
    }
}
