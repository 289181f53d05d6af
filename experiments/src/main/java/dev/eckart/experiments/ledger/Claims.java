package dev.eckart.experiments.ledger;

import dev.eckart.datasets.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Claims as locks of the operating system on single bytes of an empty file, at the place that a key's hash says. The
 * system lets go of them when the process ends, in whatever way: so there is no claim of a dead process, no clock that
 * would have to tell which are old, and nothing to clean up. Two keys of one place, which is as good as impossible with
 * 2<sup>60</sup> places, would merely wait for each other. Thread-safe; within one process there should be one of these
 * for a file, as some systems let go of all locks of a process on a file when it closes one of several channels.
 */
final class Claims implements AutoCloseable {

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 15;
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 5;

    private final Path file;
    private @Nullable FileChannel channel;

    /** @param file made when the first claim is wanted, and never removed: others might just be opening it */
    Claims(Path file) {
        this.file = file;
    }

    /** The claim on a key; empty if it is taken, here or in another process. */
    Optional<Claim> take(String key) throws IOException {
        try {
            return Optional.ofNullable(open().tryLock(place(key), 1, false)).map(Claims::claim);
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    /** The claim on a key, once nobody else has it. */
    Claim waitFor(String key) throws IOException {
        while (true) {
            Optional<Claim> claim = take(key);
            if (claim.isPresent()) {
                return claim.get();
            }
            Pause.milliseconds(MILLISECONDS_BETWEEN_ATTEMPTS);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private synchronized FileChannel open() throws IOException {
        FileChannel opened = channel;
        if (opened == null) {
            opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
        }
        return opened;
    }

    private static long place(String key) {
        return Long.parseLong(Sha256.of(key).substring(0, DIGITS), HEXADECIMAL);
    }

    private static Claim claim(FileLock lock) {
        return () -> {
            try {
                lock.close();
            } catch (IOException _) {
                // Closed with the file, and so let go of already.
                return;
            }
        };
    }
}
