package dev.eckart.experiments.ledger;

import java.util.List;

/** The tables of a ledger file, as {@code docs/ledger.md} describes them. */
final class Tables {

    /** What is known of runs; the same since version 2. */
    static final List<String> OF_RUNS = List.of(
            """
            CREATE TABLE run (
                key      TEXT    NOT NULL PRIMARY KEY,
                settings TEXT    NOT NULL,
                status   TEXT    NOT NULL CHECK (status IN ('done', 'diverged', 'failed')),
                epoch    INTEGER NOT NULL,
                message  TEXT    NOT NULL,
                failures INTEGER NOT NULL CHECK ((failures > 0) = (status = 'failed')),
                epochs   INTEGER,
                model    TEXT,
                sha256   BLOB    NOT NULL,
                content  BLOB
            ) STRICT
            """,
            """
            CREATE TABLE score (
                run       TEXT NOT NULL,
                metric    TEXT NOT NULL,
                value     REAL,
                bits      INTEGER,
                undefined TEXT,
                sha256    BLOB NOT NULL,
                PRIMARY KEY (run, metric),
                CHECK ((bits IS NULL) = (value IS NULL) AND (bits IS NULL) <> (undefined IS NULL))
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE curve (
                run    TEXT NOT NULL,
                metric TEXT NOT NULL,
                epochs BLOB NOT NULL,
                points BLOB NOT NULL,
                sha256 BLOB NOT NULL,
                PRIMARY KEY (run, metric)
            ) STRICT
            """,
            """
            CREATE TABLE output (
                run      TEXT NOT NULL,
                name     TEXT NOT NULL,
                artefact TEXT NOT NULL,
                sha256   BLOB NOT NULL,
                content  BLOB,
                PRIMARY KEY (run, name)
            ) STRICT
            """);

    /**
     * How it came about; since version 3. New rows come behind all others, and there is no index: so a commit writes
     * one page more, which it shares with those before, and who looks something up reads all rows once.
     */
    static final List<String> OF_PROVENANCE = List.of(
            """
            CREATE TABLE circumstances (
                id     INTEGER NOT NULL PRIMARY KEY,
                told   TEXT    NOT NULL UNIQUE,
                sha256 BLOB    NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE provenance (
                id            INTEGER NOT NULL PRIMARY KEY,
                run           TEXT    NOT NULL,
                circumstances INTEGER NOT NULL,
                finished      INTEGER NOT NULL,
                nanoseconds   INTEGER,
                memory        INTEGER,
                added         TEXT,
                sha256        BLOB    NOT NULL
            ) STRICT
            """);

    private Tables() { }
}
