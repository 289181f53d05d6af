package dev.eckart.experiments.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Another reader of strict JSON. Its trees have no places. */
final class JacksonOracle {

    private static final Origin NOWHERE = new Origin.BuiltIn("oracle");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(JsonReader.MAX_DEPTH).build())
            .build();

    private JacksonOracle() { }

    /** The text of the tree on one line; empty if the text is no JSON. */
    static Optional<String> compact(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            Optional<Json> json = Optional.ofNullable(parser.nextToken()).map(token -> value(parser, token));
            return parser.nextToken() == null ? json.map(Json::compact) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> new Json.Text(NOWHERE, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(NOWHERE, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(NOWHERE, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(NOWHERE);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a value cannot start with " + token);
        };
    }

    private static Json object(JsonParser parser) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, new Json.Member(NOWHERE, value(parser, parser.nextToken())));
        }
        return new Json.Obj(NOWHERE, members);
    }

    private static Json list(JsonParser parser) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return new Json.Array(NOWHERE, elements);
    }
}
