package dev.eckart.autodiff;

/**
 * The elementary functions of a tensor, element by element. Where a function is not defined its value is NaN, and poles
 * are infinite, as IEEE 754 and {@link StrictMath} have it; so are the derivatives there.
 */
public sealed interface Elementary permits Tensor {

    /** exp(this). */
    default Tensor exp() {
        return Tensor.of(new Op.Exp(self()));
    }

    /** The natural logarithm; −infinity at 0, NaN below. */
    default Tensor log() {
        return Tensor.of(new Op.Log(self()));
    }

    /** log(1 + this), accurate near 0. */
    default Tensor log1p() {
        return Tensor.of(new Op.Log1p(self()));
    }

    /** exp(this) − 1, accurate near 0. */
    default Tensor expm1() {
        return Tensor.of(new Op.Expm1(self()));
    }

    /** The square root; its derivative at 0 is infinite. */
    default Tensor sqrt() {
        return Tensor.of(new Op.Sqrt(self()));
    }

    /** 1 / √this, square root and quotient rounded each; infinite at 0. */
    default Tensor rsqrt() {
        return Tensor.constant(1).dividedBy(sqrt());
    }

    /**
     * This to the power of the other, 1 where the exponent is 0. The derivative by a base of 0 is 0 where the exponent
     * is 0, and that by the exponent is 0 where the base is 0 and the exponent not negative.
     */
    default Tensor pow(Tensor exponent) {
        return self().together("pow", exponent, (a, b) -> Tensor.of(new Op.Power(a, b)));
    }

    /** This to that power. */
    default Tensor pow(double exponent) {
        return pow(Tensor.constant(exponent));
    }

    /** The absolute value; its derivative at 0 is 0. */
    default Tensor abs() {
        return self().relu().plus(self().negated().relu());
    }

    /** The sine of this, in radians. */
    default Tensor sin() {
        return Tensor.of(new Op.Sin(self()));
    }

    /** The cosine of this, in radians. */
    default Tensor cos() {
        return Tensor.of(new Op.Cos(self()));
    }

    /** The hyperbolic tangent. */
    default Tensor tanh() {
        return Tensor.of(new Op.Tanh(self()));
    }

    /** The angle whose tangent is this, in radians: from −π/2 at −infinity to π/2 at infinity. */
    default Tensor atan() {
        return Tensor.of(new Op.Atan(self()));
    }

    /** The error function, 2/√π ∫ exp(−t²) dt from 0 to this, within 1e-15 of its value, relatively. */
    default Tensor erf() {
        return Tensor.of(new Op.Erf(self()));
    }

    /** 1 − erf(this), within 1e-15 of its value, relatively, where that is at least the smallest normal number. */
    default Tensor erfc() {
        return Tensor.of(new Op.Erfc(self()));
    }

    /**
     * This, but {@code low} where it is less and {@code high} where it is greater; NaN stays. The derivative is 1 from
     * {@code low} to {@code high}, both included, and 0 beyond.
     *
     * @throws IllegalArgumentException unless {@code low <= high}
     */
    default Tensor clamp(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("clamp: expected bounds that ascend, found " + low + " and " + high);
        }
        Tensor above = Tensor.where(self().greaterThan(high), Tensor.constant(high), self());
        return Tensor.where(self().lessThan(low), Tensor.constant(low), above);
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
