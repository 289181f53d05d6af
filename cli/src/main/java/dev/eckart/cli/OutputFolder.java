package dev.eckart.cli;

import dev.eckart.experiments.ledger.Circumstances;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where results lie: the ledger, and a folder for each experiment. */
final class OutputFolder {

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("runs");

    /** The ledger that all experiments in the folder share; made if it is missing. Nothing is run. */
    Ledger ledger() {
        return SqliteLedger.open(inFolder());
    }

    /** The same, to run something. */
    Ledger ledger(Circumstances circumstances) {
        return SqliteLedger.open(inFolder(), circumstances);
    }

    private Path inFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ledgerFile();
    }

    /** The ledger, to look things up; nothing is made or written, and without a ledger nothing is known. */
    Ledger ledgerToRead() {
        return SqliteLedger.openToRead(ledgerFile());
    }

    /** Whether there is a ledger already. */
    boolean hasLedger() {
        return Files.exists(ledgerFile());
    }

    /** Where the ledger is, or would be. */
    Path ledgerFile() {
        return folder.resolve("ledger.db");
    }

    /** Writes files below the folder of that name and tells the path of the first. */
    Path write(String name, Map<String, String> files) {
        try {
            Path first = null;
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(name).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                new WholeFile(path).write(file.getValue());
                first = first == null ? path : first;
            }
            return first == null ? folder : first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
