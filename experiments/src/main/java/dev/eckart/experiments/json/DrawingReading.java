package dev.eckart.experiments.json;

import dev.eckart.components.Range;
import java.util.List;
import java.util.Optional;

/** Reads what a random axis is drawn from. */
record DrawingReading(Json.Obj written, Diagnostics diagnostics) {

    /** Whole bounds, so that their distance is an int. */
    private static final Range WHOLE = new Range(-1e9, true, 1e9);

    /** The distribution; empty, with an error at each wrong token, where it is not valid. */
    Optional<Drawing> read() {
        List<String> named = written.members().sequencedKeySet().stream().filter(Drawing.NAMES::contains).toList();
        boolean whole = whole();
        if (named.isEmpty()) {
            diagnostics.add(written.origin(),
                    "expected a list of values, or a random axis with " + Found.quoted(Drawing.NAMES, "or"));
            return Optional.empty();
        }
        for (String second : named.subList(1, named.size())) {
            diagnostics.add(written.key(second).orElseThrow(),
                    Found.quoted(named.getFirst()) + " stands here too; an axis is drawn from one of them");
        }
        Json of = written.child(named.getFirst()).orElseThrow();
        return switch (named.getFirst()) {
            case Drawing.CHOICE -> choice(of);
            case Drawing.UNIFORM -> numbers(of, whole, false);
            default -> numbers(of, whole, true);
        };
    }

    private boolean whole() {
        Optional<Json> whole = written.child(Drawing.WHOLE);
        if (whole.isPresent() && !(whole.get() instanceof Json.Bool)) {
            diagnostics.wrong(whole.get(), "true or false");
        } else if (whole.isPresent() && written.members().containsKey(Drawing.CHOICE)) {
            diagnostics.add(written.key(Drawing.WHOLE).orElseThrow(),
                    "means nothing beside \"choice\", whose values are drawn as they stand");
        }
        return whole.isPresent() && whole.get() instanceof Json.Bool bool && bool.value();
    }

    private Optional<Drawing> choice(Json of) {
        return of instanceof Json.Array list && !list.elements().isEmpty()
                ? Optional.of(new Drawing.Choice(list.elements()))
                : diagnostics.wrong(of, "a list of at least one value");
    }

    private Optional<Drawing> numbers(Json of, boolean whole, boolean logarithmic) {
        if (!(of instanceof Json.Array list) || list.elements().size() != 2) {
            return diagnostics.wrong(of, "a list of two numbers: the lowest and the highest");
        }
        Optional<Double> low = number(list.elements().getFirst(), whole);
        Optional<Double> high = number(list.elements().getLast(), whole);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (logarithmic && low.get() <= 0) {
            return diagnostics.wrong(list.elements().getFirst(), "a number greater than 0, as its logarithm is taken");
        }
        if (low.get() >= high.get() || Double.isInfinite(high.get() - low.get())) {
            return diagnostics.wrong(list.elements().getLast(), low.get() >= high.get()
                    ? "a number greater than " + CanonicalNumber.of(low.get())
                    : "a number so that the two differ by a finite one");
        }
        return Optional.of(whole
                ? new Drawing.Whole(written.origin(), low.get().intValue(), high.get().intValue(), logarithmic)
                : new Drawing.Real(written.origin(), low.get(), high.get(), logarithmic));
    }

    private Optional<Double> number(Json json, boolean whole) {
        if (!(json instanceof Json.Numeral numeral)) {
            return diagnostics.wrong(json, whole ? "a whole number" : "a number");
        }
        return whole
                ? Numbers.whole(numeral, int.class, WHOLE, diagnostics).map(value -> (double) (Integer) value)
                : Numbers.real(numeral, Range.FINITE, diagnostics);
    }
}
