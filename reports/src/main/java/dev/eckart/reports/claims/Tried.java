package dev.eckart.reports.claims;

/**
 * What an alternative or a convention gave.
 *
 * @param description the alternative
 * @param kind the verdict under it
 * @param measured what was measured under it
 */
public record Tried(String description, VerdictKind kind, String measured) {

    /** Whether the claim fits: it is reproduced, or not to be told from that. */
    public boolean fits() {
        return kind == VerdictKind.REPRODUCED || kind == VerdictKind.BORDERLINE;
    }
}
