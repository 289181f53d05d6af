package dev.eckart.experiments.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The schema of axes: paths whose braces match and whose keys are not empty, with a list or a random axis each. */
final class AxesSchema {

    private static final String PATH = "^(?!$|\\.|.*\\.\\.|.*\\.$)[^{}]*(\\{[^{}]*\\}[^{}]*)*$";
    private static final Object LIST = SchemaObject.of("type", "array", "minItems", 1);

    private AxesSchema() { }

    static Map<String, Object> schema() {
        Object axis = SchemaObject.either("array", LIST, random());
        SequencedMap<String, Object> axes = axes(axis);
        SequencedMap<String, Object> zip = axes(axis);
        zip.put("minProperties", 1);
        Object zips = SchemaObject.of("type", "array", "items", zip, "minItems", 1);
        axes.put("properties", SchemaObject.of(JointAxes.ZIP, SchemaObject.either("array", zips, zip)));
        return axes;
    }

    private static SequencedMap<String, Object> axes(Object axis) {
        return SchemaObject.of(
                "type", "object", "propertyNames", SchemaObject.of("pattern", PATH), "additionalProperties", axis);
    }

    private static SequencedMap<String, Object> random() {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put(Drawing.UNIFORM, two(SchemaObject.of("type", "number")));
        properties.put(Drawing.LOG_UNIFORM, two(SchemaObject.of("type", "number", "exclusiveMinimum", 0)));
        properties.put(Drawing.CHOICE, LIST);
        properties.put(Drawing.WHOLE, SchemaObject.of("type", "boolean"));
        properties.put(RandomAxis.COUNT, SchemaObject.of("type", "integer", "minimum", 1, "maximum", RandomAxis.MOST));
        properties.put(RandomAxis.SEED, SchemaObject.of("type", "integer", "minimum", 0));
        return SchemaObject.of(
                "type", "object", "properties", properties, "required", List.of(RandomAxis.COUNT, RandomAxis.SEED),
                "oneOf", Drawing.NAMES.stream().map(name -> SchemaObject.of("required", List.of(name))).toList(),
                "additionalProperties", false);
    }

    private static Object two(Object number) {
        return SchemaObject.of("type", "array", "items", number, "minItems", 2, "maxItems", 2);
    }
}
