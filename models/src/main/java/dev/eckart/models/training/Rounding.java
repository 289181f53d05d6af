package dev.eckart.models.training;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.Optional;
import java.util.function.Supplier;

/** Numbers in a precision. As long as they are given as the same array, they are rounded once. Mutable. */
final class Rounding implements Supplier<NdArray> {

    private record Rounded(NdArray given, NdArray numbers) {}

    private final Supplier<NdArray> source;
    private final Precision precision;
    private Optional<Rounded> last = Optional.empty();

    Rounding(Supplier<NdArray> source, Precision precision) {
        this.source = source;
        this.precision = precision;
    }

    /** To compare the numbers would cost as much as to round them. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public NdArray get() {
        NdArray given = source.get();
        Rounded rounded = last.filter(known -> known.given() == given)
                .orElseGet(() -> new Rounded(given, given.in(precision)));
        last = Optional.of(rounded);
        return rounded.numbers();
    }
}
