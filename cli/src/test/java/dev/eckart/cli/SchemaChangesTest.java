package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Extension;
import dev.eckart.experiments.json.ModelInheritance;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of a file that extends another, too: what the schema refuses, the reader refuses. Each file here changes one thing in
 * a shipped experiment; what it must not change it to is mostly seen without the other file.
 */
class SchemaChangesTest {

    private static final Binder BINDER = new Binder(Wiring.workbench(List.of()).catalogue());
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> INSTEAD =
            List.of("\"xyz\"", "-1", "0.5", "3", "true", "null", "[]", "{}", "[3]", "\"all\"", "{\"xyz\":1}");
    /** Of what the reader refuses, the least share that the schema must see; 0.96 to 0.98 were measured. */
    private static final double LEAST_SEEN = 0.95;

    @TempDir
    private Path folder;

    static Stream<Path> experiments() throws IOException {
        return Shipped.experiments().stream().filter(file -> !read(file).has("extends"));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatTheSchemaRefusesTheReaderRefuses(Path base) throws IOException {
        List<String> stricter = new ArrayList<>();
        int refused = 0;
        int seen = 0;
        for (ObjectNode changes : changes(read(base))) {
            changes.put("extends", base.toAbsolutePath().toString());
            boolean read = isRead(changes.toString());
            boolean valid = Schemas.faults(Schemas.EXPERIMENT, changes.toString()).isEmpty();
            if (read && !valid) {
                stricter.add(changes.toString());
            }
            refused += read ? 0 : 1;
            seen += !read && !valid ? 1 : 0;
        }
        assertEquals(List.of(), stricter);
        assertTrue(seen > LEAST_SEEN * refused, seen + " of " + refused);
    }

    private boolean isRead(String changes) throws IOException {
        Path file = Files.writeString(folder.resolve("changes.json"), changes);
        Diagnostics diagnostics = new Diagnostics();
        return Extension.read(file, new Origin.Option("test"), diagnostics)
                .map(tree -> ModelInheritance.expand(tree, diagnostics))
                .flatMap(tree -> BINDER.bind(tree, Experiment.class, diagnostics))
                .isPresent() && diagnostics.isEmpty();
    }

    /** For each value in the objects of an experiment a file with that alone, and with others in its place. */
    private static List<ObjectNode> changes(JsonNode whole) {
        List<ObjectNode> changes = new ArrayList<>();
        whole.properties().forEach(member -> {
            changes.add(only(member.getKey(), member.getValue()));
            changes.add(only("xyz", member.getValue()));
            INSTEAD.forEach(other -> changes.add(only(member.getKey(), MAPPER.readTree(other))));
            if (member.getValue().isObject()) {
                changes(member.getValue()).forEach(inner -> changes.add(only(member.getKey(), inner)));
            }
        });
        return changes;
    }

    private static ObjectNode only(String key, JsonNode value) {
        ObjectNode object = MAPPER.createObjectNode();
        object.set(key, value);
        return object;
    }

    private static JsonNode read(Path file) {
        return MAPPER.readTree(file.toFile());
    }
}
