package dev.eckart.reports.claims;

import dev.eckart.reports.statistics.Holm;
import dev.eckart.reports.statistics.Shares;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One verdict on several numbers. The tests are: each number against its distribution, and for each value how many of
 * its rows lie outside the central 95 %, of which 5 % are expected to. Holm's correction makes one verdict of them, at
 * 5 %: rejected numbers that were never seen are not reproduced, others unusual. Where a number lies outside all that
 * was seen and the correction rejects nothing, because there are too few runs for it, the verdict is borderline.
 */
record ListVerdict(VerdictKind kind, String text) {

    private static final double LEVEL = 0.05;

    static ListVerdict of(List<NumberVerdict> numbers) {
        if (numbers.size() == 1) {
            return new ListVerdict(numbers.getFirst().kind(), numbers.getFirst().text());
        }
        List<NumberVerdict> impossible = ofKind(numbers, VerdictKind.IMPOSSIBLE);
        if (!impossible.isEmpty()) {
            return new ListVerdict(VerdictKind.IMPOSSIBLE, impossible.getFirst().text());
        }
        List<NumberVerdict> missing = ofKind(numbers, VerdictKind.NOT_MEASURED);
        return missing.isEmpty()
                ? corrected(numbers)
                : new ListVerdict(VerdictKind.NOT_MEASURED, missing.getFirst().text());
    }

    private static ListVerdict corrected(List<NumberVerdict> numbers) {
        if (numbers.stream().allMatch(ListVerdict::isTheValue)) {
            return new ListVerdict(VerdictKind.REPRODUCED, "each number is the value, rounded");
        }
        double least = Arrays.stream(Holm.adjusted(tests(numbers))).min().orElse(1);
        boolean unseen = numbers.stream().anyMatch(NumberVerdict::unseen);
        return new ListVerdict(kind(least <= LEVEL, unseen), words(numbers, least));
    }

    /** Whether a number is the one value that there is: then nothing was drawn, and nothing is left to say. */
    private static boolean isTheValue(NumberVerdict number) {
        return number.kind() == VerdictKind.REPRODUCED && number.text().isEmpty();
    }

    private static VerdictKind kind(boolean rejected, boolean unseen) {
        if (rejected) {
            return unseen ? VerdictKind.NOT_REPRODUCED : VerdictKind.UNUSUAL;
        }
        return unseen ? VerdictKind.BORDERLINE : VerdictKind.REPRODUCED;
    }

    private static double[] tests(List<NumberVerdict> numbers) {
        List<Double> p = new ArrayList<>(numbers.stream().map(NumberVerdict::p).toList());
        SequencedMap<String, List<NumberVerdict>> byValue = new LinkedHashMap<>();
        numbers.forEach(number -> byValue.computeIfAbsent(number.value(), none -> new ArrayList<>()).add(number));
        byValue.values().forEach(rows -> p.add(Shares.atLeast(outside(rows), rows.size(), LEVEL)));
        return p.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String words(List<NumberVerdict> numbers, double least) {
        long unseen = numbers.stream().filter(NumberVerdict::unseen).count();
        String expected = Digits.significant(2).text(LEVEL * numbers.size());
        return outside(numbers) + " of " + numbers.size() + " numbers outside the central 95 %, " + expected
                + " expected by chance" + (unseen == 0 ? "" : "; " + unseen + " outside all runs")
                + "; least Holm-corrected p " + Digits.significant(2).text(least);
    }

    private static int outside(List<NumberVerdict> numbers) {
        return (int) numbers.stream().filter(NumberVerdict::outside).count();
    }

    private static List<NumberVerdict> ofKind(List<NumberVerdict> numbers, VerdictKind kind) {
        return numbers.stream().filter(number -> number.kind() == kind).toList();
    }
}
