package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that a line of a list cannot hold: bytes, sizes, and ends of files. */
class BrokenBytesTest {

    private static final String VALID = BrokenFiles.read("factors.json");

    @TempDir
    private Path folder;

    @Test
    void byteOrderMark() throws IOException {
        expect("\ufeff" + VALID, "1:1", "the file starts with a byte order mark; save it as UTF-8 without one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodings(String charset) throws IOException {
        expect(VALID.getBytes(Charset.forName(charset)), "1:1", "the file is in UTF-16 or UTF-32; save it as UTF-8");
    }

    @Test
    void latin1() throws IOException {
        byte[] bytes = VALID.replace("Irises", "Irisé").getBytes(StandardCharsets.ISO_8859_1);
        expect(bytes, "3:17", "byte 0xe9 is not valid here; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u001b"})
    void controlCharacters(String character) throws IOException {
        expect(VALID.replace("Irises", "Iris" + character + "es"), "3:17",
                "a control character in a text is written as an escape");
    }

    @Test
    void noText() throws IOException {
        expect(VALID.replace("Irises", "Iris\u0000es"), "3:17", "the file is no text: found a character of code 0");
    }

    @Test
    void nothing() throws IOException {
        expect("", "1:1", "the file is empty, expected an object");
        expect(" \n\n", "3:1", "the file is empty, expected an object");
    }

    @Test
    void noObject() throws IOException {
        expect("[]", "1:1", "found a list, expected an object");
        expect("\n null", "2:2", "found null, expected an object");
        expect("8", "1:1", "found 8, expected an object");
    }

    @Test
    void textBehindTheEnd() throws IOException {
        expect(VALID + "{}", "31:1", "the text goes on after its end");
        expect(VALID + VALID, "31:1", "the text goes on after its end");
    }

    @Test
    void theEndIsMissing() throws IOException {
        String cut = VALID.strip();
        expect(cut.substring(0, cut.length() - 1), "29:4", "the file ends within the object that starts at ");
        expect(VALID.substring(0, VALID.indexOf(",\n  \"curves\"") + 2), "23:102",
                "the file ends within the object that starts at ");
    }

    @Test
    void moreThanFits() throws IOException {
        String message = "the file is larger than 4 MB, the most that an experiment may have";
        expect(VALID + " ".repeat(4 << 20), "1:1", message);
        expect(VALID.replace("Irises", "I".repeat(4 << 20)), "1:1", message);
    }

    @Test
    void linesThatEndElsewise() throws IOException {
        String broken = VALID.replace("\"variant\"", "\"varaint\"");
        for (String end : List.of("\r\n", "\r", "\n")) {
            expect(broken.replace("\n", end), "4:29", "unknown key \"varaint\"; did you mean \"variant\"?");
        }
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() throws IOException {
        String line = "\"title\": \"😀😀\", \"titel\": 1,";
        expect(VALID.replaceFirst("\"title\".*", line), "3:18", "unknown key \"titel\"; did you mean \"title\"?");
    }

    @Test
    void aLongLineIsCutAroundTheToken() throws IOException {
        expect(VALID.replace("\"every\"", " ".repeat(100_000) + "\"evry\""), "24:100032", "unknown key \"evry\"");
    }

    @Test
    void nestingWithoutEnd() throws IOException {
        String nested = "\"title\": " + "[".repeat(100_000);
        expect(VALID.replace("\"title\": ", nested), "3:111", "nested deeper than 100 levels");
        expect("{\"a\":".repeat(100_000), "1:501", "nested deeper than 100 levels");
    }

    /** A file that ends at any character of a line, or at some of them in a build. */
    @Test
    void aFileThatEndsAnywhere() throws IOException {
        Path file = folder.resolve("cut.json");
        byte[] bytes = VALID.getBytes(StandardCharsets.UTF_8);
        int from = VALID.indexOf("\"optimiser\"");
        for (int end = from; end < VALID.indexOf("\"batch\""); end += Mutants.ALL ? 1 : 7) {
            Files.write(file, Arrays.copyOf(bytes, end));
            int most = 1 + (int) VALID.substring(0, end).chars().filter(unit -> unit == '\n').count();
            assertEquals(List.of(), Refusal.faults(folder, arguments(file), err -> place(err, file, most)));
        }
    }

    private static List<String> place(String err, Path file, int most) {
        int line = Integer.parseInt(err.substring(file.toString().length() + 1).replaceAll("(?s):.*", ""));
        return line >= most - 1 && line <= most ? List.of() : List.of("line " + line + ", expected " + most);
    }

    private void expect(String content, String place, String message) throws IOException {
        expect(content.getBytes(StandardCharsets.UTF_8), place, message);
    }

    private void expect(byte[] content, String place, String message) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.write(file, content);
        String head = file + ":" + place + "  error  " + message;
        assertEquals(List.of(), Refusal.faults(folder, arguments(file), err -> {
            List<String> faults = new ArrayList<>();
            if (!err.startsWith(head)) {
                faults.add("expected " + head);
            }
            if (!err.endsWith("1 error. Nothing was run.\n")) {
                faults.add("expected one error");
            }
            return faults;
        }));
    }

    private List<String> arguments(Path file) {
        return List.of("run", file.toString(), "--out", folder.resolve("runs").toString());
    }
}
