package dev.eckart.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.JacksonException;

/** What {@code eckart schema} prints, for a validator that is not ours. */
final class Schemas {

    static final Schema EXPERIMENT = printed("schema");
    static final Schema CLAIMS = printed("schema", "--claims");

    private Schemas() { }

    /** What the schema says against a text; empty if it is valid. */
    static List<String> faults(Schema schema, String json) {
        try {
            return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
        } catch (JacksonException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }

    private static Schema printed(String... command) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CommandLineRun.of(command).out(), InputFormat.JSON);
    }
}
