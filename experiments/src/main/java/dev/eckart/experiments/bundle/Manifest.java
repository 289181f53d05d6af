package dev.eckart.experiments.bundle;

import dev.eckart.experiments.bundle.Bundle.Data;
import dev.eckart.experiments.bundle.Bundle.Plugin;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** What a bundle says of itself. */
final class Manifest {

    static final String FILE = "eckart-bundle.json";
    private static final int VERSION = 1;

    private Manifest() { }

    static String write(Bundle bundle) {
        SequencedMap<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("eckartBundle", VERSION);
        manifest.put("experiments", bundle.experiments());
        manifest.put("data", bundle.data().stream().map(Manifest::tree).toList());
        manifest.put("plugins", bundle.plugins().stream().map(Manifest::tree).toList());
        return CanonicalJson.pretty(manifest);
    }

    private static SequencedMap<String, Object> tree(Data data) {
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", data.name());
        tree.put("sha256", data.sha256());
        tree.put("note", data.note());
        tree.put("file", data.file());
        return tree;
    }

    private static SequencedMap<String, Object> tree(Plugin plugin) {
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", plugin.file());
        tree.put("sha256", plugin.sha256());
        return tree;
    }

    /**
     * What a manifest says, with files.
     *
     * @throws IllegalArgumentException if it is none, or of another version
     */
    static Bundle read(byte[] manifest, SequencedMap<String, byte[]> files) {
        Diagnostics diagnostics = new Diagnostics();
        Json tree = JsonReader.read(FILE, manifest, diagnostics)
                .filter(_ -> diagnostics.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(FILE + " is no JSON"));
        String version = tree.child("eckartBundle").map(Json::compact).orElse("");
        if (!version.equals(Integer.toString(VERSION))) {
            throw new IllegalArgumentException(version.matches("[0-9]+")
                    ? "it is of version " + version + ", this version of Eckart knows version " + VERSION
                    : FILE + " is none of Eckart's");
        }
        return new Bundle(
                list(tree, "experiments", Manifest::text),
                list(tree, "data", each -> new Data(
                        text(each, "name"), text(each, "sha256"), text(each, "note"),
                        each.child("file").map(Manifest::text))),
                list(tree, "plugins", each -> new Plugin(text(each, "file"), text(each, "sha256"))),
                files);
    }

    private static <T> List<T> list(Json tree, String key, Function<Json, T> element) {
        Optional<Json> list = tree.child(key);
        if (list.isPresent() && list.get() instanceof Json.Array array) {
            return array.elements().stream().map(element).toList();
        }
        throw new IllegalArgumentException(FILE + " has no list \"" + key + "\"");
    }

    private static String text(Json tree, String key) {
        return text(tree.child(key).orElse(tree));
    }

    private static String text(Json tree) {
        if (tree instanceof Json.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException(FILE + " has " + tree.compact() + " where a text is expected");
    }
}
