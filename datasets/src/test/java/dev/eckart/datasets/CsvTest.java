package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @TempDir
    private Path folder;

    @Test
    void reads_numbers_under_a_header() throws Exception {
        Dataset data = load("x,y\n1,2.5\n -3 ,4e2\n");
        assertEquals(List.of("x", "y"), data.columnNames());
        assertEquals(NdArray.of(new double[] {1, 2.5, -3, 400}, 2, 2), data.source().readAll());
        assertEquals(Optional.empty(), data.labels());
        assertEquals("data.csv", data.name());
    }

    @Test
    void sorts_the_classes_of_the_label_column() throws Exception {
        Dataset data = labelled("x,kind,y\n1,pear,2\n3,apple,4\n5,pear,6\n");
        Labels labels = data.labels().orElseThrow();
        assertEquals(List.of("apple", "pear"), labels.classes());
        assertArrayEquals(new int[] {1, 0, 1}, labels.codes());
        assertEquals(List.of("x", "y"), data.columnNames());
        assertEquals(NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2), data.source().readAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\n1\r\n2\r\n", "\uFEFFx\n1\n2", "\uFEFF\"x\"\n\"1\"\n\"2\"\n\n \n", "x\r1\r2\r"})
    void byte_order_marks_quotes_and_line_ends_do_not_matter(String text) throws Exception {
        Dataset data = load(text);
        assertEquals(List.of("x"), data.columnNames());
        assertEquals(NdArray.of(new double[] {1, 2}, 2, 1), data.source().readAll());
    }

    @Test
    void the_hash_is_that_of_the_file() throws Exception {
        // printf 'x\n1\n' | sha256sum
        assertEquals("daff832f802000e645771a60983c76c963f6ee602a6230e45237bd360e91cc1a",
                load("x\n1\n").source().sha256());
    }

    @Test
    void all_faults_are_named_at_once_by_line() {
        assertEquals(List.of(
                "data.csv:2: found \"one\", expected a finite number, in column \"x\"",
                "data.csv:3: expected 3 fields, found 2",
                "data.csv:4: empty field in column \"y\"",
                "data.csv:4: empty field in column \"kind\"",
                "data.csv:5: found \"NaN\", expected a finite number, in column \"x\"",
                "data.csv:5: found \"-Infinity\", expected a finite number, in column \"y\"",
                "data.csv:6: found \"1e999\", expected a finite number, in column \"x\"",
                "data.csv:6: found \"0x1p3\", expected a finite number, in column \"y\"",
                "data.csv:7: expected 3 fields, found 1",
                "data.csv:8: expected 3 fields, found 4"),
                faults("x,y,kind\none,1,a\n1,2\n1,, \nNaN,-Infinity,a\n1e999,0x1p3,a\n\n1,2,a,3\n",
                        Optional.of("kind")));
    }

    @Test
    void a_line_within_quotes_is_counted() {
        assertEquals(List.of("data.csv:4: empty field in column \"x\""),
                faults("x,kind\n1,\"a\nb\"\n,c\n", Optional.of("kind")));
    }

    @Test
    void twenty_faults_are_shown_and_the_others_counted() {
        String rows = "1\n".repeat(25);
        List<String> faults = faults("x,y\n" + rows, Optional.empty());
        assertEquals(21, faults.size());
        assertEquals("data.csv:21: expected 2 fields, found 1", faults.get(19));
        assertEquals("and 5 more", faults.get(20));
    }

    @Test
    void a_header_that_cannot_be_is_refused() {
        assertEquals(List.of("data.csv:1: no column \"clas\" for the label; did you mean \"class\"? columns: x, class"),
                faults("x,class\n1,a\n", Optional.of("clas")));
        assertEquals(List.of("data.csv:1: column 2 has no name", "data.csv:1: column name \"x\" stands twice"),
                faults("x,,x\n1,2,3\n", Optional.empty()));
        assertEquals(List.of("data.csv:1: no column of numbers beside kind"),
                faults("kind\na\n", Optional.of("kind")));
        assertEquals(List.of("data.csv:1: found one column \"x;y\"; fields are parted by \",\" here, unless the key "
                + "separator says otherwise"),
                faults("x;y\n1;2\n", Optional.empty()));
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertEquals(List.of("data.csv:1: no rows follow the header"), faults("x,y\n", Optional.empty()));
        assertEquals(List.of("data.csv: is empty; expected a header line that names the columns"),
                faults("\n", Optional.empty()));
        assertEquals(List.of("data.csv: is empty; expected a header line that names the columns"),
                faults("", Optional.empty()));
    }

    @Test
    void an_unclosed_quote_is_refused() {
        assertEquals(List.of("data.csv:4: cannot be parsed: Unclosed quoted field at end of input"),
                faults("x,y\n1,\"2\n\"\n3,\"4\n5,6\n", Optional.empty()));
    }

    @Test
    void what_is_not_utf_8_is_refused_by_line() throws IOException {
        Files.write(folder.resolve("data.csv"), "name,x\nK\u00F6ln,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("data.csv:2: not UTF-8: byte 0xf6"), faults(Optional.empty()));
    }

    @Test
    void a_cut_off_character_at_the_end_is_not_utf_8() throws IOException {
        Files.write(folder.resolve("data.csv"), new byte[] {'x', '\n', '1', '\n', (byte) 0xE2, (byte) 0x82});
        assertEquals(List.of("data.csv:3: not UTF-8: byte 0xe2"), faults(Optional.empty()));
    }

    @Test
    void a_missing_file_is_named_with_the_folder_that_was_looked_in() {
        assertEquals(List.of("data.csv: no such file; the path is relative to " + folder), faults(Optional.empty()));
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Files.createDirectory(folder.resolve("data.csv"));
        assertEquals(List.of("data.csv: is a folder, expected a file"), faults(Optional.empty()));
    }

    private Dataset load(String text) throws Exception {
        Files.writeString(folder.resolve("data.csv"), text);
        return new Csv("data.csv", Optional.empty()).load(folder);
    }

    private Dataset labelled(String text) throws Exception {
        Files.writeString(folder.resolve("data.csv"), text);
        return new Csv("data.csv", Optional.of("kind")).load(folder);
    }

    private List<String> faults(String text, Optional<String> label) {
        try {
            Files.writeString(folder.resolve("data.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults(label);
    }

    private List<String> faults(Optional<String> label) {
        return assertThrows(DataException.class, () -> new Csv("data.csv", label).load(folder)).faults();
    }
}
