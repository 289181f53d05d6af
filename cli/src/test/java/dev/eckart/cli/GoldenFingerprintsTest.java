package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The bits of every shipped experiment and every fixture, under two seeds, are those of the committed fingerprints. A
 * key that stays while its bits change means that a component's arithmetic changed without a new
 * {@code @NumericsVersion}. After such a bump, write the files anew with {@code -Deckart.golden.write=true}; where only
 * keys changed, with {@code -Deckart.golden.write=keys}, which leaves all bits as they are.
 */
class GoldenFingerprintsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @Test
    void bitsOfShippedExperimentsOnlyChangeWithTheNumericsVersion() throws IOException {
        assertEquals("", differences("golden-fingerprints.txt", Fingerprinted.SHIPPED));
    }

    @Test
    void bitsOfFixturesOnlyChangeWithTheNumericsVersion() throws IOException {
        assertEquals("", differences("golden-fingerprints-of-fixtures.txt", Fingerprinted.FIXTURES));
    }

    private static String differences(String golden, List<Ran> experiments) throws IOException {
        List<Fingerprint> now = experiments.stream().flatMap(ran -> Fingerprint.of(ran.results())).toList();
        return new GoldenFile(RESOURCES.resolve(golden)).checkOrWrite(now, GoldenFile.Write.wanted());
    }
}
