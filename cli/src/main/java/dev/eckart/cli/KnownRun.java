package dev.eckart.cli;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run as the ledger knows it, with its settings read.
 *
 * @param settings what its key is the hash of
 */
record KnownRun(LedgerEntry entry, Json settings) {

    /** By data, model and seeds, as people look for them. */
    static final Comparator<KnownRun> ORDER = Comparator.comparing((KnownRun run) -> run.words("data"))
            .thenComparing(run -> run.words("model"))
            .thenComparingInt(run -> run.seeds().length())
            .thenComparing(KnownRun::seeds)
            .thenComparing(run -> run.entry().key());

    private static final int SHOWN = 8;

    static KnownRun of(LedgerEntry entry) {
        return new KnownRun(entry, OptionValue.parse(entry.settings(), new Origin.Option(entry.key())));
    }

    /** The beginning of a key, which is enough to name a run to people and to commands. */
    static String shortened(String key) {
        return key.substring(0, Math.min(SHOWN, key.length()));
    }

    /** The type of the model or the data; empty if the settings are of none. */
    String type(String part) {
        return settings.child(part).map(SettingWords::type).orElse("");
    }

    /** The model or the data in words. */
    String words(String part) {
        return settings.child(part).map(SettingWords::of).orElse("");
    }

    /** The hash of the data's bytes. */
    String dataSha256() {
        return settings.child("dataSha256").map(SettingWords::value).orElse("");
    }

    /** Seeds and fold in words: {@code seed 3}, {@code init 0, split 1, fold 2}; empty of a run that has neither. */
    String seeds() {
        List<String> words = new ArrayList<>();
        if (settings.child("seeds").orElse(null) instanceof Json.Obj seeds) {
            List<String> values = seeds.members().values().stream()
                    .map(member -> SettingWords.value(member.value()))
                    .distinct()
                    .toList();
            if (values.size() == 1) {
                words.add("seed " + values.getFirst());
            } else {
                seeds.members().forEach((stream, seed) -> words.add(stream + " " + SettingWords.value(seed.value())));
            }
        }
        Optional<Json> fold = settings.child("fold");
        fold.ifPresent(number -> words.add("fold " + SettingWords.value(number)));
        return String.join(", ", words);
    }

    /** The arrays that somebody asked for; the number of epochs is told by itself. */
    Map<String, NdArray> outputs() {
        Map<String, NdArray> outputs = new TreeMap<>(entry.outputs());
        outputs.keySet().removeIf(name -> entry.epochs().isPresent() && name.equals(LedgerEntry.EPOCHS));
        return outputs;
    }

    /** How it ended, and why if it did not end well. */
    String end() {
        return switch (entry.status()) {
            case DONE -> "done";
            case DIVERGED -> "diverged: " + entry.message();
            case FAILED -> "failed " + (entry.failures() > 1 ? entry.failures() + " times: " : "once: ")
                    + entry.message();
        };
    }
}
