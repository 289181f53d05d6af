package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * An expression: an op over other tensors, with the shape of its result. It has no value of its own; a {@link Program}
 * computes values, and in a precision that the program is told. Immutable, thread-safe, compared by identity.
 *
 * <p>Methods of two operands broadcast as NumPy does. A shape that does not suit is refused at once, with an {@link
 * IllegalArgumentException} that names the op and the shapes. What each op computes, bit for bit, stands in {@code
 * docs/numerics.md}.
 */
public final class Tensor
        implements Elementary, Activations, Comparisons, Reductions, Arrangements, Losses {

    private final Op op;
    private final Shape shape;

    private Tensor(Op op) {
        this.op = op;
        this.shape = Shapes.of(op);
    }

    static Tensor of(Op op) {
        return new Tensor(op);
    }

    /** The tensor of an operation from outside. */
    public static Tensor custom(Op.Custom op) {
        return new Tensor(op);
    }

    /** Numbers that never change. */
    public static Tensor constant(NdArray value) {
        return new Tensor(new Op.Constant(value));
    }

    /** A number that never changes, without axes. */
    public static Tensor constant(double value) {
        return constant(NdArray.scalar(value));
    }

    /** Zeros, which {@link Gradients} knows to contribute nothing. */
    public static Tensor zeros(Shape shape) {
        return constant(0).broadcastTo(shape);
    }

    /** Whether this is zero by its form, not by its value. */
    boolean isZeros() {
        Tensor source = op instanceof Op.BroadcastTo(var x, var _) ? x : this;
        return source.op instanceof Op.Constant(var value) && value.equals(NdArray.scalar(0));
    }

    /** The operation. */
    public Op op() {
        return op;
    }

    /** The extents of the result. */
    public Shape shape() {
        return shape;
    }

    /** this + other. */
    public Tensor plus(Tensor other) {
        return together("plus", other, (a, b) -> of(new Op.Add(a, b)));
    }

    /** this + other. */
    public Tensor plus(double other) {
        return plus(constant(other));
    }

    /** this − other. */
    public Tensor minus(Tensor other) {
        return together("minus", other, (a, b) -> of(new Op.Subtract(a, b)));
    }

    /** this − other. */
    public Tensor minus(double other) {
        return minus(constant(other));
    }

    /** this · other, element by element. */
    public Tensor times(Tensor other) {
        return together("times", other, (a, b) -> of(new Op.Multiply(a, b)));
    }

    /** this · other. */
    public Tensor times(double other) {
        return times(constant(other));
    }

    /** this / other; of zeros ±infinity or NaN, as IEEE 754 divides. */
    public Tensor dividedBy(Tensor other) {
        return together("dividedBy", other, (a, b) -> of(new Op.Divide(a, b)));
    }

    /** this / other. */
    public Tensor dividedBy(double other) {
        return dividedBy(constant(other));
    }

    /** −this. */
    public Tensor negated() {
        return of(new Op.Negate(this));
    }

    /** this · this, element by element. */
    public Tensor square() {
        return times(this);
    }

    /**
     * {@code a} where the mask is not 0, else {@code b}. The element that is not taken cannot enter, neither its value
     * nor, if it is NaN or infinite, that.
     */
    public static Tensor where(Tensor mask, Tensor a, Tensor b) {
        Shape shape = Shapes.together("where", mask.shape, Shapes.together("where", a.shape, b.shape));
        return of(new Op.Where(mask.broadcastTo(shape), a.broadcastTo(shape), b.broadcastTo(shape)));
    }

    /**
     * The matrix product of this, m×k, and the other, k×n: m×n. Axes before these two stand for stacks of matrices and
     * broadcast; a vector is a row on the left and a column on the right, whose axis the result has no more.
     */
    public Tensor matmul(Tensor other) {
        return MatrixProduct.of(this, other);
    }

    /** This matrix with rows and columns exchanged. */
    public Tensor transpose() {
        return op instanceof Op.Transpose(var x) ? x : of(new Op.Transpose(this));
    }

    /** The same elements, in row-major order, under another shape of the same size. */
    public Tensor reshape(Shape other) {
        return other.equals(shape) ? this : of(new Op.Reshape(this, other));
    }

    /** The same elements, in row-major order, under other extents. */
    public Tensor reshape(int... extents) {
        return reshape(Shape.of(extents));
    }

    /** The elements repeated to a shape that this one broadcasts to. */
    public Tensor broadcastTo(Shape other) {
        return other.equals(shape) ? this : of(new Op.BroadcastTo(this, other));
    }

    /**
     * Tensors one after another along an axis.
     *
     * @param parts at least one, of the same extents but for that axis
     * @param axis negative ones count from the end
     */
    public static Tensor concat(List<Tensor> parts, int axis) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("concat: expected at least one tensor");
        }
        return of(new Op.Concat(parts, Axes.one("concat", parts.getFirst().shape, axis)));
    }

    /** What a gradient of this shape is for one of the other shape that was broadcast to it: sums along the stretch. */
    Tensor reducedTo(Shape other) {
        List<Integer> stretched = Axes.stretched(other, shape);
        return (stretched.isEmpty() ? this : of(new Op.Sum(this, stretched))).reshape(other);
    }

    /** What has been reduced over some axes of a shape, repeated along them. */
    Tensor repeatedOver(List<Integer> axes, Shape whole) {
        return reshape(Axes.flattened(whole, axes)).broadcastTo(whole);
    }

    /** The result of two operands that are broadcast to one shape first. */
    Tensor together(String name, Tensor other, BinaryOperator<Tensor> result) {
        Shape wide = Shapes.together(name, shape, other.shape);
        return result.apply(broadcastTo(wide), other.broadcastTo(wide));
    }

    /** The op's name and the shape. */
    @Override
    public String toString() {
        return op.getClass().getSimpleName() + " " + shape;
    }
}
