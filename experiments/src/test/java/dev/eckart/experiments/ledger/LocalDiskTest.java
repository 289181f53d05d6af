package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDiskTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "9p", "fuse.sshfs", "SMBFS", "fuse.ceph-fuse", "vboxsf"})
    void a_network_file_system_is_refused_and_nothing_is_made(String type) {
        LedgerException refusal =
                assertThrows(LedgerException.class, () -> new LedgerFile(file()).open(_ -> type, Optional.empty()));
        assertEquals(file() + " would lie on a network file system (" + type + "), where processes cannot be kept from"
                + " damaging it; choose a folder on a disk of this computer", refusal.getMessage());
        assertFalse(Files.exists(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "overlay", "tmpfs", "NTFS", "apfs", "fuse.bindfs", "fuseblk"})
    void a_disk_will_do(String type) {
        new LedgerFile(file()).open(_ -> type, Optional.empty()).close();
        assertTrue(Files.exists(file()));
    }

    @Test
    void so_will_what_nobody_can_tell() {
        new LedgerFile(file()).open(_ -> {
            throw new IOException("no such mount");
        }, Optional.empty()).close();
        assertTrue(Files.exists(file()));
    }

    @Test
    void a_ledger_that_nobody_writes_to_is_read_from_anywhere() {
        SqliteLedger.open(file()).close();
        new LedgerFile(file()).openToRead(_ -> "nfs4").close();
    }

    @Test
    void one_with_a_log_is_not() {
        try (SqliteLedger writing = SqliteLedger.open(file())) {
            writing.commit(Entries.scored("key", "m", 1));
            assertThrows(LedgerException.class, () -> new LedgerFile(file()).openToRead(_ -> "nfs4"));
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
