package dev.eckart.autodiff;

/** Rounding to a precision, under names of which the f32 twin of a class finds its own. */
final class Narrowed {

    private Narrowed() { }

    static double f64(double number) {
        return number;
    }

    static float f32(double number) {
        return (float) number;
    }
}
