package dev.eckart.experiments.json;

import java.util.Map;
import java.util.Optional;

/** How values of one Java type are written in files, where that is not as its header says. */
interface Form<T> {

    /** The Java type. */
    Class<T> type();

    /** What may stand there, for messages. */
    String expected();

    /** A valid value, as JSON. */
    String example();

    /** What may stand there, as JSON Schema. */
    Map<String, Object> schema();

    /** The value; empty, with an error at each wrong token, where it is not valid. */
    Optional<T> read(Json json, Diagnostics diagnostics);
}
