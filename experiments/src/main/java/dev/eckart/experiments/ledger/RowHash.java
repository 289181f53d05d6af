package dev.eckart.experiments.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash that each row carries, by which a bit that has changed is found: SHA-256 over the table's name and the row's
 * values in the order of {@code docs/ledger.md}, each as the number of its bytes, a colon and the bytes; numbers in
 * decimal, and what is null as a minus sign alone.
 */
final class RowHash {

    /** Copied for each row: to look for who offers the algorithm takes longer than to hash a row. */
    private static final MessageDigest UNUSED = sha256();

    private RowHash() { }

    static byte[] of(String table, @Nullable Object... values) {
        MessageDigest row = copy();
        add(row, table.getBytes(StandardCharsets.UTF_8));
        for (Object value : values) {
            switch (value) {
                case null -> row.update((byte) '-');
                case byte[] bytes -> add(row, bytes);
                default -> add(row, value.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return row.digest();
    }

    /** @throws IllegalArgumentException if a row that was read does not have the hash that was written with it */
    static void require(byte @Nullable [] written, String table, @Nullable Object... values) {
        if (written == null || !Arrays.equals(written, of(table, values))) {
            throw new IllegalArgumentException(
                    named(table, values) + " is not what was written: its hash is another");
        }
    }

    private static String named(String table, @Nullable Object... values) {
        return switch (table) {
            case "run" -> "the row of run " + values[0];
            case "circumstances" -> table + " " + values[0];
            case "provenance" -> "the provenance of run " + values[0];
            default -> table + " " + values[1] + " of run " + values[0];
        };
    }

    /** The hash of some bytes in lower-case hexadecimal. */
    static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(copy().digest(bytes));
    }

    private static void add(MessageDigest row, byte[] value) {
        row.update(Integer.toString(value.length).getBytes(StandardCharsets.US_ASCII));
        row.update((byte) ':');
        row.update(value);
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException _) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
