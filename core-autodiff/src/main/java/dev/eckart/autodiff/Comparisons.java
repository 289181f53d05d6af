package dev.eckart.autodiff;

/**
 * Comparisons, element by element: 1 where they hold, else 0. With a NaN only {@link #notEqualTo} holds; 0 and −0 are
 * equal. Their derivative is 0 everywhere.
 */
public sealed interface Comparisons permits Tensor {

    /** 1 where this is greater than the other, else 0. */
    default Tensor greaterThan(Tensor other) {
        return self().together("greaterThan", other, (a, b) -> Tensor.of(new Op.GreaterThan(a, b)));
    }

    /** 1 where this is greater than the other, else 0. */
    default Tensor greaterThan(double other) {
        return greaterThan(Tensor.constant(other));
    }

    /** 1 where this is less than the other, else 0. */
    default Tensor lessThan(Tensor other) {
        return self().together("lessThan", other, (a, b) -> b.greaterThan(a));
    }

    /** 1 where this is less than the other, else 0. */
    default Tensor lessThan(double other) {
        return lessThan(Tensor.constant(other));
    }

    /** 1 where this equals the other, else 0. */
    default Tensor equalTo(Tensor other) {
        return self().together("equalTo", other, (a, b) -> Tensor.of(new Op.Equal(a, b)));
    }

    /** 1 where this equals the other, else 0. */
    default Tensor equalTo(double other) {
        return equalTo(Tensor.constant(other));
    }

    /** 1 where this does not equal the other, else 0. */
    default Tensor notEqualTo(Tensor other) {
        return self().together("notEqualTo", other, (a, b) -> Tensor.constant(1).minus(a.equalTo(b)));
    }

    /** 1 where this does not equal the other, else 0. */
    default Tensor notEqualTo(double other) {
        return notEqualTo(Tensor.constant(other));
    }

    /** 1 where this is greater than or equal to the other, else 0. */
    default Tensor atLeast(Tensor other) {
        return self().together("atLeast", other, (a, b) -> a.greaterThan(b).plus(a.equalTo(b)));
    }

    /** 1 where this is greater than or equal to the other, else 0. */
    default Tensor atLeast(double other) {
        return atLeast(Tensor.constant(other));
    }

    /** 1 where this is less than or equal to the other, else 0. */
    default Tensor atMost(Tensor other) {
        return self().together("atMost", other, (a, b) -> b.greaterThan(a).plus(a.equalTo(b)));
    }

    /** 1 where this is less than or equal to the other, else 0. */
    default Tensor atMost(double other) {
        return atMost(Tensor.constant(other));
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
