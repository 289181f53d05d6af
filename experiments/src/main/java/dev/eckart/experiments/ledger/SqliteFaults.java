package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite's errors mean to somebody who runs experiments. The numbers are the result codes of sqlite3.h. */
final class SqliteFaults {

    /** Another process is writing. */
    static final int BUSY = 5;

    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private SqliteFaults() { }

    static boolean busy(SQLException e) {
        return primary(e) == BUSY;
    }

    static LedgerException explained(Path file, SQLException e) {
        return new LedgerException(file + " " + switch (primary(e)) {
            case BUSY, LOCKED -> "is in use by another process that has not let go of it";
            case READONLY -> "cannot be written: the file or its folder is read-only";
            case IOERR -> "cannot be read or written: the disk reports an error (" + e.getMessage() + ")";
            case CORRUPT -> "is damaged (" + e.getMessage() + ")";
            case FULL -> "cannot be written: the disk is full";
            case CANTOPEN -> "cannot be opened: it is no file, the file or its folder may not be read and written, or"
                    + " the disk reports an error";
            case NOTADB -> "is not a ledger; it was left as it is";
            default -> "cannot be used as a ledger: " + e.getMessage();
        }, e);
    }

    /** What a row or an artefact that is not as it was written says. */
    static LedgerException damaged(Path file, IllegalArgumentException e) {
        return new LedgerException(file + " is damaged: " + e.getMessage(), e);
    }

    /** What an error with a file beside the ledger says. */
    static String words(IOException e) {
        return e instanceof FileSystemException fault && fault.getReason() != null
                ? fault.getFile() + ": " + fault.getReason()
                : String.valueOf(e.getMessage());
    }

    /** The low byte: the rest of the code says where within SQLite. */
    private static int primary(SQLException e) {
        return e.getErrorCode() & 0xFF;
    }
}
