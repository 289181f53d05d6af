package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The arrays of an entry, written as artefacts.
 *
 * @param outputs by the name of the output
 * @param parameters of the fitted model, if there are any
 */
record WrittenArrays(Map<String, Artefacts.Written> outputs, Optional<Artefacts.Written> parameters) {

    /** An output's array in its artefact: not the output's name, so that equal arrays are one artefact. */
    static final String NAME = "array";

    static WrittenArrays of(LedgerEntry entry, Artefacts artefacts) throws IOException {
        Map<String, Artefacts.Written> outputs = new HashMap<>();
        for (Map.Entry<String, NdArray> output : entry.outputs().entrySet()) {
            if (!RunRow.tells(output.getKey(), output.getValue())) {
                outputs.put(output.getKey(), artefacts.write(Tensors.of(NAME, output.getValue())));
            }
        }
        Optional<Tensors> parameters = entry.parameters();
        return new WrittenArrays(
                outputs, parameters.isEmpty() ? Optional.empty() : Optional.of(artefacts.write(parameters.get())));
    }

    /** Those of the outputs that an entry has, and its run's row does not tell. */
    Map<String, Artefacts.Written> outputsOf(LedgerEntry entry) {
        Map<String, Artefacts.Written> those = new HashMap<>(outputs);
        those.keySet().retainAll(entry.outputs().keySet());
        return those;
    }
}
