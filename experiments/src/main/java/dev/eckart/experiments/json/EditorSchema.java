package dev.eckart.experiments.json;

import java.util.Optional;

/** The key by which a file tells an editor its schema. It says nothing about the file's meaning. */
public final class EditorSchema {

    /** The key. */
    static final String KEY = "$schema";

    private EditorSchema() { }

    /**
     * A file without the key.
     *
     * @param diagnostics takes an error where its value is no text
     */
    public static Json dropped(Json file, Diagnostics diagnostics) {
        Optional<Json> schema = file.child(KEY);
        if (schema.isEmpty() || !(file instanceof Json.Obj object)) {
            return file;
        }
        if (!(schema.get() instanceof Json.Text)) {
            diagnostics.wrong(schema.get(), "the address of a JSON Schema");
        }
        return object.without(KEY);
    }
}
