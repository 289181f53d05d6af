package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a report by themselves, in the format that is asked for. */
class FiguresAloneTest {

    private static final String EXPERIMENT =
            """
            {
              "schema": 1, "data": { "type": "csv", "path": "e.csv", "label": "class" }, "seeds": 1,
              "models": { "majority": "majority-class" },
              "metrics": { "accuracy": { "type": "accuracy", "on": "all" } },
              "report": { "figures": [ { "type": "strip", "of": "accuracy" },
                                       { "type": "confusion-matrix", "model": "majority", "on": "all" } ] }
            }
            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void run() throws IOException {
        Files.writeString(folder.resolve("e.csv"), "length,class\n1,水仙\n2,水仙\n3,iris\n");
        file = Files.writeString(folder.resolve("e.json"), EXPERIMENT).toString();
        CommandLineRun run = CommandLineRun.of("run", file, "--out", folder.toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    private CommandLineRun report(String... options) {
        List<String> arguments = new ArrayList<>(List.of("report", file, "--from", folder.toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments);
    }

    @Test
    void theyLieBesideThoseOfTheReport() throws IOException {
        Path strip = folder.resolve("e/figures/strip-accuracy.png");
        CommandLineRun run = report("--format", "png");
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("figure " + strip + System.lineSeparator()), run.out());
        assertEquals(2, run.out().lines().count());
        // One run is one point of the first colour, #0072b2, of which a quarter lets the white through.
        BufferedImage image = ImageIO.read(strip.toFile());
        int colour = mixed(0x00) << 16 | mixed(0x72) << 8 | mixed(0xb2);
        assertTrue(IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .anyMatch(pixel -> (pixel & 0xffffff) == colour), "no point");
        byte[] once = Files.readAllBytes(strip);
        report("--format", "png");
        assertArrayEquals(once, Files.readAllBytes(strip));
    }

    private static int mixed(int part) {
        return (int) Math.round(255 + 0.75 * (part - 255));
    }

    @Test
    void svgIsThatOfTheReport() throws IOException {
        Path copies = folder.resolve("copies");
        report("--format", "svg", "--out", copies.toString());
        for (String name : List.of("strip-accuracy.svg", "confusion-majority-all.svg")) {
            assertEquals(
                    Files.readString(folder.resolve("e/figures").resolve(name)),
                    Files.readString(copies.resolve(name)));
        }
    }

    @Test
    void oneGoesIntoTheFileThatIsNamed() throws IOException {
        Path paper = folder.resolve("paper/runs.pdf");
        CommandLineRun run = report("--format", "pdf", "--figure", "strip-accuracy", "--out", paper.toString());
        assertEquals("figure " + paper + System.lineSeparator(), run.out());
        assertTrue(Files.readString(paper, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void lettersThatAreBoxesAreTold() {
        assertTrue(report("--format", "png").err().contains(
                "confusion-majority-all  note: there are no shapes for these letters, which are boxes in png: 水仙"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--format png --figure strip-acuracy | expected one of strip-accuracy, confusion-majority-all; did you mean",
        "--format html --figure strip   | belongs to --format, which says in which form; expected one of svg, png, pdf",
        "--figure strip                 | belongs to --format, which says in which form; expected one of svg, png, pdf",
        "--format png --table summary   | belongs to --format, which says in which form; expected one of markdown",
        "--format pnq                   | svg, png, pdf; did you mean \"png\"?",
        "--format png --set report={\"tables\":[\"summary\"]} | the report of e has no figures",
    })
    void whatCannotBeIsRefused(String options, String message) {
        CommandLineRun run = report(options.strip().split(" ", -1));
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void severalExperimentsHaveTheirFiguresBesideTheirReports() throws IOException {
        String folderOfAll = folder.toString();
        String other = Files.writeString(folder.resolve("f.json"), EXPERIMENT).toString();
        assertEquals(4, CommandLineRun.of("report", file, other, "--from", folderOfAll, "--format", "png")
                .out().lines().count());
        assertTrue(CommandLineRun.of("report", file, other, "--from", folderOfAll, "--format", "png", "--out", "x")
                .err().contains("with --out or --figure is for one experiment, found 2"));
    }
}
