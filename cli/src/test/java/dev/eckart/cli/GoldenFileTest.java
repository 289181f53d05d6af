package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

    private static final List<Fingerprint> NOW = List.of(
            new Fingerprint("e same {}", "k1", "b1"),
            new Fingerprint("e other bits {}", "k2", "B2"),
            new Fingerprint("e other key {}", "K3", "b3"),
            new Fingerprint("e both {}", "K4", "B4"),
            new Fingerprint("e new {}", "k5", "b5"));

    @TempDir
    private Path folder;

    @BeforeEach
    void committed() throws IOException {
        Files.writeString(golden(), """
                e same {} k1 b1
                e other bits {} k2 b2
                e other key {} k3 b3
                e both {} k4 b4
                e gone {} k6 b6
                """);
    }

    @Test
    void tells_keys_from_bits() throws IOException {
        assertEquals("""
                golden.txt: 1 differ in their bits, under the same key: arithmetic changed without a @NumericsVersion
                  e other bits {}
                golden.txt: 1 differ in their bits and their key; -Deckart.golden.write=true writes them anew
                  e both {}
                golden.txt: 1 differ only in their key; -Deckart.golden.write=keys writes the keys anew
                  e other key {}
                golden.txt: 1 are not in the file; -Deckart.golden.write=true adds them
                  e new {}
                golden.txt: 1 are in the file, but are not run
                  e gone {}
                """, new GoldenFile(golden()).checkOrWrite(NOW, GoldenFile.Write.NOTHING));
    }

    @Test
    void writing_keys_touches_no_line_whose_bits_changed() throws IOException {
        new GoldenFile(golden()).checkOrWrite(NOW, GoldenFile.Write.KEYS);
        assertEquals("""
                e same {} k1 b1
                e other bits {} k2 b2
                e other key {} K3 b3
                e both {} k4 b4
                e gone {} k6 b6
                """, Files.readString(golden()));
    }

    @Test
    void after_writing_everything_nothing_differs() throws IOException {
        assertEquals("", new GoldenFile(golden()).checkOrWrite(NOW, GoldenFile.Write.EVERYTHING));
    }

    private Path golden() {
        return folder.resolve("golden.txt");
    }
}
