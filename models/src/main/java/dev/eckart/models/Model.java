package dev.eckart.models;

import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import java.util.List;

/**
 * A model: a record of its settings that can be fitted. What it is fitted to, and what comes out, is told by the task
 * that it implements; the tasks are a closed set, the models an open one.
 */
@Kind("model")
@Doc("what is fitted to the data")
public sealed interface Model permits Factoriser, Completer, Classifier, Regressor {

    /** The names of the fitted model's outputs, as experiment files use them. */
    List<String> outputs();

    /** What a fit to data of a shape is expected to take. What asks for nothing gets one thread. */
    default Demand demand(DataShape data) {
        return Demand.NONE;
    }
}
