package dev.eckart.linalg.kernel;

/** Element-wise operations of one operand. In f32, functions are those of f64, rounded. */
public enum Unary {
    /** The sign bit flipped. */
    NEGATE,
    /** {@code Math.max(x, +0)}. */
    RELU,
    /** The square root, rounded. */
    SQRT,
    /** {@link Exponentials#exp(double)}. */
    EXP,
    /** {@link Exponentials#expm1}. */
    EXPM1,
    /** {@link Exponentials#tanh}. */
    TANH,
    /** {@link Exponentials#sigmoid}. */
    SIGMOID,
    /** {@link Logarithms#log(double)}. */
    LOG,
    /** {@link Logarithms#log1p}. */
    LOG1P,
    /** {@link Logarithms#softplus}. */
    SOFTPLUS,
    /** {@link ErrorFunction#erf}. */
    ERF,
    /** {@link ErrorFunction#erfc}. */
    ERFC
}
