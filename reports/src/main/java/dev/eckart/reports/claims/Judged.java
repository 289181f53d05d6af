package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;

/** A claim and its verdict. */
public record Judged(Claim claim, Verdict verdict) {

    /** Whether another verdict was expected; never where none was. */
    public boolean changed() {
        return claim.expect().filter(expected -> !verdict.isExpectedAs(expected)).isPresent();
    }
}
