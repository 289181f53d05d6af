package dev.eckart.reports.claims;

import dev.eckart.reports.render.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The verdicts of one claims file, counted.
 *
 * @param claims how many claims there are
 * @param expected of how many a verdict is expected
 * @param changed how many of these have another one
 * @param verdicts how many there are of each kind, in words, the best first
 * @param worst the claim with the worst verdict, the first of several; empty without claims
 */
public record ClaimsSummary(
        int claims, int expected, int changed, SequencedMap<String, Integer> verdicts, Optional<Judged> worst) {

    private static final int LONGEST = 100;

    public ClaimsSummary {
        verdicts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(verdicts));
    }

    /** The summary of these claims. */
    static ClaimsSummary of(List<Judged> claims) {
        List<Judged> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt(judged -> badness(judged.verdict().kind())));
        SequencedMap<String, Integer> verdicts = new LinkedHashMap<>();
        sorted.forEach(judged -> verdicts.merge(words(judged.verdict().kind()), 1, Integer::sum));
        Optional<Judged> worst = claims.stream()
                .reduce((one, other) -> badness(other.verdict().kind()) > badness(one.verdict().kind()) ? other : one);
        return new ClaimsSummary(
                claims.size(),
                (int) claims.stream().filter(judged -> judged.claim().expect().isPresent()).count(),
                (int) claims.stream().filter(Judged::changed).count(),
                verdicts,
                worst);
    }

    /** What there is, how many verdicts have changed, and what is the worst of it. */
    public String sentence() {
        String count = claims + (claims == 1 ? " claim" : " claims");
        String changes = expected == 0 ? "" : ", " + changed + " of " + expected + " changed";
        String counts = verdicts.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", ", ": ", ""));
        return count + changes + counts + worst.filter(judged -> badness(judged.verdict().kind()) > 0)
                .map(judged -> "; worst: " + shortened(judged.claim().id() + " " + judged.verdict().sentence()))
                .orElse("");
    }

    private static String words(VerdictKind kind) {
        return kind == VerdictKind.REPRODUCED_UNDER ? kind.words() + " another convention" : kind.words();
    }

    /** How far from what was printed: what nothing could have given comes last. */
    private static int badness(VerdictKind kind) {
        return switch (kind) {
            case REPRODUCED -> 0;
            case SHOWN -> 1;
            case BORDERLINE -> 2;
            case REPRODUCED_UNDER -> 3;
            case UNUSUAL -> 4;
            case NOT_MEASURED -> 5;
            case NOT_IDENTIFIABLE -> 6;
            case NOT_REPRODUCED -> 7;
            case REFUTED -> 8;
            case REFUTED_BY_OWN_FIGURES -> 9;
            case IMPOSSIBLE -> 10;
        };
    }

    private static String shortened(String words) {
        String line = PlainText.oneLine(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
