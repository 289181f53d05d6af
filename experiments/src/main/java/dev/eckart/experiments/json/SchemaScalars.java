package dev.eckart.experiments.json;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Range;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/** The schemas of texts, numbers, true and false, and choices. */
final class SchemaScalars {

    private SchemaScalars() { }

    /** The names of components, with what they are. */
    static SequencedMap<String, Object> named(List<Header> headers) {
        return choices(headers.stream().map(Header::name).toList(), headers.stream().map(Header::doc).toList());
    }

    /** What choices mean is told by a key that is no standard, but known to editors. */
    private static SequencedMap<String, Object> choices(List<String> names, List<String> docs) {
        SequencedMap<String, Object> schema = SchemaObject.of("enum", names);
        if (docs.stream().noneMatch(String::isEmpty)) {
            schema.put("enumDescriptions", docs);
        }
        return schema;
    }

    static SequencedMap<String, Object> of(Class<?> raw, Expected expected) {
        if (raw == boolean.class || raw == Boolean.class) {
            return SchemaObject.of("type", "boolean");
        } else if (raw.isEnum()) {
            return choices(
                    Vocabulary.choices(raw), Arrays.stream(raw.getEnumConstants()).map(Choice::doc).toList());
        } else if (raw == String.class) {
            return expected.choices().isEmpty()
                    ? SchemaObject.of("type", "string")
                    : choices(expected.choices(), List.of(""));
        }
        return number(raw, expected.range());
    }

    private static SequencedMap<String, Object> number(Class<?> raw, Range range) {
        SequencedMap<String, Object> schema = SchemaObject.of("type", Numbers.isWhole(raw) ? "integer" : "number");
        if (range.low() == range.high()) {
            schema.put("const", literal(range.low()));
            return schema;
        }
        if (!Double.isInfinite(range.low())) {
            schema.put(range.lowIncluded() ? "minimum" : "exclusiveMinimum", literal(range.low()));
        } else if (Numbers.isWhole(raw)) {
            schema.put("minimum", -Numbers.most(raw));
        }
        if (!Double.isInfinite(range.high())) {
            schema.put(range.highIncluded() ? "maximum" : "exclusiveMaximum", literal(range.high()));
        } else if (Numbers.isWhole(raw)) {
            schema.put("maximum", Numbers.most(raw));
        }
        return schema;
    }

    private static Json literal(double value) {
        return parsed(CanonicalNumber.of(value));
    }

    /** JSON that we wrote ourselves. */
    static Json parsed(String json) {
        return JsonReader.readQuietly(json, new Origin.BuiltIn("schema"))
                .orElseThrow(() -> new IllegalStateException("no JSON: " + json));
    }
}
