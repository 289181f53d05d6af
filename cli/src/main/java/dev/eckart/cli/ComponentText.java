package dev.eckart.cli;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.sample.DatasetFacts;
import dev.eckart.experiments.spec.Description;
import dev.eckart.experiments.spec.KeyDescription;
import java.util.List;

/** A component in words: its kinds, its jar, its keys with type, range, default and meaning, an example that runs. */
final class ComponentText {

    private ComponentText() { }

    static String of(Described described) {
        Description component = described.component();
        StringBuilder text = new StringBuilder();
        text.append(component.name()).append(": ").append(String.join(", ", component.kinds())).append(" of ")
                .append(component.jar()).append('\n');
        text.append("  ").append(component.doc()).append('\n');
        if (!component.streams().isEmpty()) {
            text.append("  may draw from: ").append(String.join(", ", component.streams())).append('\n');
        }
        keys(component.keys(), "  ", text);
        described.data().forEach(data -> text.append(data(data)));
        text.append(described.experiment()
                .map(experiment -> "an experiment that runs:\n" + CanonicalJson.pretty(experiment))
                .orElseGet(() -> "in a file:\n" + CanonicalJson.pretty(described.example())));
        described.files().forEach((name, content) ->
                text.append("with ").append(name).append(" beside it:\n").append(content));
        return text.toString();
    }

    private static void keys(List<KeyDescription> keys, String indent, StringBuilder text) {
        for (KeyDescription key : keys) {
            String presence = key.presence();
            text.append(indent).append(padded(key.name(), 18)).append(key.type())
                    .append(presence.isEmpty() ? "" : " (" + presence + ")")
                    .append(key.doc().isEmpty() ? "" : ": " + key.doc()).append('\n');
            key.choices().stream().filter(choice -> !choice.doc().isEmpty()).forEach(choice -> text
                    .append(indent).append("  ").append(padded(choice.name(), 16)).append(choice.doc()).append('\n'));
            keys(key.keys(), indent + "  ", text);
        }
    }

    private static String data(DatasetFacts data) {
        String classes = data.classes().isEmpty() ? "" : ", " + data.classes().size() + " classes: "
                + String.join(", ", data.classes());
        return data.name() + ": " + data.rows() + " × " + data.columns() + classes + "\n"
                + "  columns " + String.join(", ", data.columnNames()) + "\n"
                + "  sha256 " + data.sha256() + "\n"
                + (data.note().isEmpty() ? "" : "  " + data.note() + "\n");
    }

    static String padded(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
    }
}
