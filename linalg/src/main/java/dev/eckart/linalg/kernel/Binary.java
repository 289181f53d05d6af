package dev.eckart.linalg.kernel;

/** Element-wise operations of two operands, rounded once. */
public enum Binary {
    /** a + b. */
    ADD,
    /** a − b. */
    SUBTRACT,
    /** a · b. */
    MULTIPLY,
    /** a / b. */
    DIVIDE,
    /** 1 where a &gt; b, else 0. */
    GREATER_THAN,
    /** 1 where a = b, else 0. */
    EQUAL
}
