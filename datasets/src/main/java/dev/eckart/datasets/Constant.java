package dev.eckart.datasets;

import dev.eckart.components.Doc;

/** What becomes of a column without a spread to scale it by. */
public enum Constant {
    /** It is refused. */
    @Doc("refused")
    REFUSE,
    /** It is divided by 1, as in scikit-learn. */
    @Doc("divided by 1, as in scikit-learn")
    KEEP
}
