package dev.eckart.experiments.ledger;

import dev.eckart.datasets.Sha256;
import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** Prints all that a ledger knows, a line for each run in the order of the keys; ends with 1 if it is not sound. */
final class Contents {

    private Contents() { }

    public static void main(String[] arguments) throws SQLException {
        Path file = Path.of(arguments[0]);
        Database database = new Database(file);
        if (!database.text("PRAGMA integrity_check").equals("ok")) {
            throw new IllegalStateException("SQLite finds the file damaged");
        }
        if (database.text("SELECT count(*) FROM sqlite_schema").equals("0")) {
            // Not a ledger yet: whoever was about to make it was stopped.
            return;
        }
        List<String> keys = database.texts("SELECT key FROM run ORDER BY key");
        try (Ledger ledger = SqliteLedger.openToRead(file)) {
            for (String key : keys) {
                LedgerEntry entry = ledger.find(key).orElseThrow();
                System.out.println("run " + key + " " + entry.status() + " " + entry.settings().length() + " "
                        + Sha256.of(new TreeMap<>(entry.scores()).toString()) + " "
                        + new TreeMap<>(entry.curves()).hashCode() + " "
                        + hash(new Tensors(new TreeMap<>(), new TreeMap<>(entry.outputs())))
                        + " " + ledger.parameters(key).map(Contents::hash).orElse("-"));
            }
        }
    }

    private static String hash(Tensors tensors) {
        return Sha256.of(Safetensors.write(tensors));
    }
}
