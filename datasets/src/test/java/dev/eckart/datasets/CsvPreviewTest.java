package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvPreviewTest {

    @TempDir
    private Path folder;

    @Test
    void tellsNumbersFromTextsAndFindsGaps() throws Exception {
        CsvPreview preview = preview("a,b,c\n1,x,?\n-2.5e3,y,2\n1,y,\n");
        assertEquals(",", preview.separator());
        assertEquals(List.of("", "?"), preview.missing());
        assertEquals(
                List.of(new CsvPreview.Column("a", true, false, 2), new CsvPreview.Column("b", false, false, 2),
                        new CsvPreview.Column("c", true, true, 1)),
                preview.columns());
    }

    @Test
    void findsTheSeparatorInTheHeader() throws Exception {
        assertEquals(";", preview("a;b\n1,5;2\n").separator());
        assertEquals("\t", preview("a\tb, in cm\tc\n1\t2\t3\n").separator());
        assertEquals(",", preview("a\n1\n").separator());
    }

    @Test
    void refusesWhatIsNoTable() {
        assertEquals(List.of("d.csv:3: expected 2 fields, found 1"),
                assertThrows(DataException.class, () -> preview("a,b\n1,2\n3\n")).faults());
        assertEquals(List.of("d.csv: no such file"),
                assertThrows(DataException.class, () -> CsvPreview.of(folder.resolve("none.csv"), "d.csv")).faults());
    }

    private CsvPreview preview(String text) throws DataException, IOException {
        Path file = folder.resolve("d.csv");
        Files.writeString(file, text);
        return CsvPreview.of(file, "d.csv");
    }
}
