package dev.eckart.reports.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of a swept setting in the order in which they lie on an axis: numbers ascending, all else as it comes. */
final class SweptOrder {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,3})?");

    private SweptOrder() { }

    static List<String> of(List<String> values) {
        return numbers(values).isEmpty() ? values
                : values.stream().sorted(Comparator.comparing(value -> number(value).orElseThrow())).toList();
    }

    /** The numbers that the values are; none if one of them is no number. */
    static List<Double> numbers(List<String> values) {
        List<Double> numbers = values.stream().flatMap(value -> number(value).stream()).toList();
        return numbers.size() == values.size() ? numbers : List.of();
    }

    private static Optional<Double> number(String value) {
        return Optional.of(value)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::valueOf)
                .filter(Double::isFinite);
    }
}
