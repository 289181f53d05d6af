package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.Sums;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a search has found, and how far it went.
 *
 * @param stages in the order of the search; only the last can have hits
 */
record Explanation(Claim claim, List<Stage> stages) {

    /** More chance hits than this, and a hit says little. */
    static final double DOUBTFUL = 0.05;

    private static final Digits CHANCE = Digits.significant(2);
    private static final List<String> COUNTS = List.of("one slip", "two", "three");

    /**
     * The hypotheses that were tried together.
     *
     * @param depth how many slips each has
     * @param tried how many gave a number
     * @param cut how many were left out because they need too many runs
     * @param chance how many hits chance alone would give, at most
     * @param hits the likeliest first
     */
    record Stage(int depth, int tried, int cut, double chance, List<Held> hits) {
        Stage {
            hits = List.copyOf(hits);
        }
    }

    Explanation {
        stages = List.copyOf(stages);
    }

    /** How many hits of some stages chance alone would give. */
    static double chance(List<Stage> stages) {
        return Sums.of(stages.stream().mapToDouble(Stage::chance).toArray());
    }

    double chance() {
        return chance(stages);
    }

    /** The simplest hit. */
    Optional<Held> best() {
        return hits().stream().findFirst();
    }

    List<Held> hits() {
        return stages.stream().flatMap(stage -> stage.hits().stream()).toList();
    }

    int tried() {
        return stages.stream().mapToInt(Stage::tried).sum();
    }

    /** Whether the best hit tells the same in another way, and is hardly there by chance. */
    boolean isConvention() {
        return best().filter(hit -> hit.hypothesis().isConvention() && hit.hypothesis().slips().size() == 1)
                .isPresent() && chance() < DOUBTFUL;
    }

    /** The best hit, with those that give the same numbers. */
    Optional<String> found() {
        return best().map(best -> {
            List<String> same = hits().stream()
                    .skip(1)
                    .filter(hit -> hit.isSameAs(best))
                    .map(hit -> hit.hypothesis().words())
                    .toList();
            return best.hypothesis().words()
                    + (same.isEmpty() ? "" : " (or, the same: " + String.join("; or ", same) + ")");
        });
    }

    /** What the best hit says, or that chance says it as well. */
    String words(String measured) {
        String fits = "fits with " + found().orElseThrow() + ": " + measured;
        return chance() < DOUBTFUL
                ? fits
                : fits + ", perhaps by chance (at most " + CHANCE.text(chance()) + " hits expected)";
    }

    /** The sentences of the report: what was tried, what fits, what to expect of chance. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Searched: " + Listing.of(searched()) + ". " + fitting());
        sentences.add(byChance(claim, chance(), !hits().isEmpty()));
        int cut = stages.stream().mapToInt(Stage::cut).sum();
        if (cut > 0) {
            sentences.add(
                    "The search was cut at " + Search.MOST_RUNS + " runs: " + cut + " hypotheses were not tried.");
        }
        return sentences;
    }

    private List<String> searched() {
        List<String> searched = new ArrayList<>();
        for (int depth = 1; depth <= COUNTS.size(); depth++) {
            int of = depth;
            int tried = stages.stream().filter(stage -> stage.depth() == of).mapToInt(Stage::tried).sum();
            if (tried > 0) {
                searched.add(depth == 1
                        ? tried + (tried == 1 ? " hypothesis of " : " hypotheses of ") + COUNTS.getFirst()
                        : tried + " of " + COUNTS.get(depth - 1));
            }
        }
        return searched.isEmpty() ? List.of("nothing that suits") : searched;
    }

    private String fitting() {
        List<String> hits = hits().stream().map(hit -> hit.hypothesis().words()).toList();
        if (hits.isEmpty()) {
            return "None fits.";
        }
        return hits.size() == 1 ? "One fits: " + hits.getFirst() + "."
                : hits.size() + " fit, the likeliest first: " + String.join("; ", hits) + ".";
    }

    /** How many of the tried chance alone would make fit, as a sentence. */
    static String byChance(Claim claim, double hits, boolean found) {
        List<List<String>> rows = claim.reported().orElseThrow().rows();
        boolean single = rows.size() == 1 && rows.getFirst().size() == 1;
        return "Chance hits to expect: " + (hits > 0 ? "at most " + CHANCE.text(hits) : "none") + " (of "
                + (single ? Magnitude.of(rows.getFirst().getFirst()).words() : "claims of such numbers") + ")"
                + (found && hits >= DOUBTFUL ? "; what fits may well be chance." : ".");
    }
}
