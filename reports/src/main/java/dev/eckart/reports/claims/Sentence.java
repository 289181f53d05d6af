package dev.eckart.reports.claims;

import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Statement;

/** A statement that can be judged. Implementations are records. */
public interface Sentence extends Statement {

    /** The sentence in words, such as "at most 0.50". */
    String words();

    /** Adds a problem for each thing that the claim must name for this statement and does not. */
    void check(Claim claim, Experiment experiment, Problems problems);

    /** Holds the sentence of a claim against results. */
    Verdict judge(Claim claim, Evidence evidence);
}
