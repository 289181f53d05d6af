package dev.eckart.experiments.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.bundle.Bundle.Data;
import dev.eckart.experiments.bundle.Bundle.Plugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what was written, and nothing else. */
class BundleZipTest {

    private static final String RUN = "runs/" + "ab".repeat(32) + ".safetensors";

    private static final Bundle BUNDLE = new Bundle(
            List.of("experiments/e/e.json"),
            List.of(new Data("d.csv", "12".repeat(32), "a note", Optional.of("experiments/e/d.csv")),
                    new Data("iris (uci)", "34".repeat(32), "", Optional.empty())),
            List.of(new Plugin("plugins/p.jar", Sha256.of("jar"))),
            new TreeMap<>(Map.of(
                    "experiments/e/e.json", bytes("{}"), "experiments/e/dä.csv", bytes("1,2"), RUN, bytes("run"),
                    "reports/e/report.md", bytes("# e"), "plugins/p.jar", bytes("jar"))));

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        Bundle read = BundleZip.read(file(written(BUNDLE)));
        assertEquals(BUNDLE.experiments(), read.experiments());
        assertEquals(BUNDLE.data(), read.data());
        assertEquals(BUNDLE.plugins(), read.plugins());
        assertEquals(BUNDLE.files().keySet(), read.files().keySet());
        BUNDLE.files().forEach((name, content) -> assertArrayEquals(content, read.files().get(name), name));
        assertEquals(List.of("d.csv"), read.missing().stream().map(Data::name).toList());
    }

    @Test
    void equal_bundles_have_equal_bytes() throws IOException {
        assertArrayEquals(written(BUNDLE), written(BUNDLE));
    }

    /** In a file a bit breaks a hash, in a name the list, in the zip's own records the zip or nothing. */
    @Test
    void no_byte_changes_what_is_read_without_being_found() throws IOException {
        byte[] sound = written(BUNDLE);
        for (int at = 0; at < sound.length; at += 3) {
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Path file = file(flipped);
            try {
                Bundle read = BundleZip.read(file);
                assertEquals(BUNDLE.files().keySet(), read.files().keySet());
                BUNDLE.files().forEach((name, content) -> assertArrayEquals(content, read.files().get(name), name));
                assertEquals(BUNDLE.plugins(), read.plugins());
            } catch (BundleException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), e.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../evil", "experiments/../../evil", "/etc/evil", "experiments//evil", "experiments/./evil", "C:/evil",
        "experiments\\evil", "experiments/evil\n", "experiments/evil.", "experiments/folder/",
    })
    void names_that_lead_out_are_refused(String name) throws IOException {
        assertTrue(refusal(zip(name, "x")).contains("\": its name "), refusal(zip(name, "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "experiments/e/more.txt, does not belong to it",
        "evil.sh, does not belong to it",
        "runs/evil.safetensors, does not belong to it",
    })
    void a_file_that_is_not_listed_is_refused(String name, String told) throws IOException {
        String manifest = "{\"eckartBundle\": 1, \"experiments\": [], \"data\": [], \"plugins\": []}";
        String sums = Sha256.of(manifest) + "  eckart-bundle.json\n";
        String refusal = refusal(zip("SHA256SUMS", sums, "eckart-bundle.json", manifest, name, "x"));
        assertTrue(refusal.contains(name + " " + told), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.sh", "runs/evil.safetensors", "plugins/other.jar", "META-INF/evil"})
    void a_file_of_a_kind_that_bundles_do_not_have_is_refused_though_it_is_listed(String name) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(BUNDLE.files());
        files.put(name, bytes("x"));
        Bundle more = new Bundle(BUNDLE.experiments(), BUNDLE.data(), BUNDLE.plugins(), files);
        assertTrue(refusal(written(more)).contains(name + " is no file that a bundle has"));
    }

    @Test
    void two_names_that_are_one_file_on_some_systems_are_refused() throws IOException {
        String refusal = refusal(zip("experiments/A", "x", "experiments/a", "y"));
        assertTrue(refusal.contains("\"experiments/a\" is there twice"), refusal);
    }

    @Test
    void what_is_compressed_is_refused_however_small() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("experiments/zeros"));
            zip.write(new byte[1 << 24]);
        }
        assertTrue(bytes.size() < 1 << 15);
        assertTrue(refusal(bytes.toByteArray()).contains("experiments/zeros is compressed"));
    }

    @Test
    void a_plugin_that_is_not_the_one_that_is_named_is_refused() throws IOException {
        Bundle other = new Bundle(BUNDLE.experiments(), BUNDLE.data(),
                List.of(new Plugin("plugins/p.jar", Sha256.of("another"))), BUNDLE.files());
        assertTrue(refusal(written(other)).contains("plugins/p.jar is not the plugin that it says"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip at all", "PK"})
    void what_is_no_zip_is_refused(String text) throws IOException {
        assertTrue(refusal(bytes(text)).contains("is no bundle"));
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Path none = folder.resolve("none.zip");
        BundleException refusal = assertThrows(BundleException.class, () -> BundleZip.read(none));
        assertEquals("no such file: " + none, refusal.getMessage());
    }

    @Test
    void a_zip_of_something_else_is_refused() throws IOException {
        assertTrue(refusal(zip("experiments/e.json", "{}")).contains("SHA256SUMS or eckart-bundle.json is missing"));
    }

    @Test
    void a_newer_version_is_told() throws IOException {
        byte[] manifest = bytes("{\"eckartBundle\": 2}");
        String sums = Sha256.of(manifest) + "  eckart-bundle.json\n";
        String told = refusal(zip("SHA256SUMS", sums, "eckart-bundle.json", "{\"eckartBundle\": 2}"));
        assertTrue(told.contains("it is of version 2, this version of Eckart knows version 1"), told);
    }

    @Test
    void a_name_that_cannot_be_everywhere_is_refused_when_a_bundle_is_made() {
        Bundle odd = new Bundle(List.of(), List.of(), List.of(),
                new TreeMap<>(Map.of("reports/a:b/report.md", bytes("x"))));
        assertThrows(BundleException.class, () -> written(odd));
    }

    private String refusal(byte[] zip) throws IOException {
        Path file = file(zip);
        return String.valueOf(assertThrows(BundleException.class, () -> BundleZip.read(file)).getMessage());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("b.zip"), content);
    }

    private static byte[] written(Bundle bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleZip.write(bundle, out);
        return out.toByteArray();
    }

    /** A zip that Eckart has not made. */
    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                put(namesAndContents[i], bytes(namesAndContents[i + 1]), zip);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
