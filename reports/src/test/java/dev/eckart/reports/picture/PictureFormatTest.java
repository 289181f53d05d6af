package dev.eckart.reports.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {

    private static final String STYLE =
            """
            .blue,.line.s0{fill:#0000ff}
            .half{fill:#000000;fill-opacity:.5}
            .edge{fill:none;stroke:#ff0000;stroke-width:4}
            .dashed{stroke-dasharray:10 10}
            .halo{stroke:#00ff00;stroke-width:6;paint-order:stroke}
            text{fill:#800000}
            @media (prefers-color-scheme:dark){
            .blue{fill:#ffff00}
            }
            """;

    private static final int WHITE = 0xffffff;

    private static String svg(String marks) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 60\" width=\"100\" height=\"60\">\n"
                + "<title>A &amp; b</title>\n<style>\n" + STYLE + "</style>\n" + marks + "</svg>\n";
    }

    private static BufferedImage png(String marks) throws IOException, UndrawableException {
        return ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.of(svg(marks))));
    }

    /** The colour at a place of the picture, whose units are two pixels. */
    private static int at(BufferedImage image, double x, double y) {
        return image.getRGB((int) (2 * x), (int) (2 * y)) & 0xffffff;
    }

    @Test
    void aUnitIsTwoPixelsAndPaperIsWhite() throws IOException, UndrawableException {
        BufferedImage image = png("<rect class=\"blue\" x=\"10\" y=\"20\" width=\"30\" height=\"10\"/>");
        assertEquals(200, image.getWidth());
        assertEquals(120, image.getHeight());
        assertEquals(WHITE, at(image, 9.5, 25));
        assertEquals(0x0000ff, at(image, 10, 20));
        assertEquals(0x0000ff, at(image, 39.5, 29.5));
        assertEquals(WHITE, at(image, 40, 25));
        assertEquals(WHITE, at(image, 20, 30));
    }

    @Test
    void whatCoversAPartOfAPixelColoursAPart() throws IOException, UndrawableException {
        // A quarter of a unit is half of a pixel: halfway from 255 to 0.
        BufferedImage image = png("<rect class=\"blue\" x=\"10.25\" y=\"20\" width=\"10\" height=\"10\"/>");
        assertEquals(0x8080ff, at(image, 10, 25));
        assertEquals(0x0000ff, at(image, 10.5, 25));
    }

    @Test
    void shapesThatOverlapInOnePathAreOneShape() throws IOException, UndrawableException {
        BufferedImage image = png("<path class=\"half\" d=\"M10 10L50 10L50 40L10 40ZM30 10L70 10L70 40L30 40Z\"/>");
        assertEquals(0x808080, at(image, 20, 20));
        assertEquals(0x808080, at(image, 40, 20));
    }

    @Test
    void aCircleIsRound() throws IOException, UndrawableException {
        // Radius 10 around 50, 30: its inside at 45° reaches to 7.07.
        BufferedImage image = png("<path class=\"blue\" d=\"M40 30a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z\"/>");
        for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
                assertEquals(0x0000ff, at(image, 50 + 6.5 * x, 30 + 6.5 * y));
                assertEquals(WHITE, at(image, 50 + 8 * x, 30 + 8 * y));
            }
        }
    }

    @Test
    void strokesAreAsWideAsTheySayAndMayBeBroken() throws IOException, UndrawableException {
        BufferedImage image = png("<line class=\"edge dashed\" x1=\"10\" y1=\"30\" x2=\"90\" y2=\"30\"/>");
        assertEquals(0xff0000, at(image, 15, 28));
        assertEquals(0xff0000, at(image, 15, 31.5));
        assertEquals(WHITE, at(image, 15, 27.5));
        assertEquals(WHITE, at(image, 25, 30));
        assertEquals(0xff0000, at(image, 35, 30));
    }

    @ParameterizedTest
    @CsvSource({"'', 50, 99", "text-anchor=\"middle\", 30, 70", "text-anchor=\"end\", 1, 50"})
    void textBeginsEndsOrIsCentredAtItsPlace(String anchor, int from, int to) throws IOException, UndrawableException {
        BufferedImage image = png("<text x=\"50\" y=\"30\" " + anchor + ">HHH</text>");
        int left = image.getWidth();
        int right = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == 0x800000) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        double width = Letters.width("HHH", 14);
        assertTrue(right - left > 2 * width - 8 && right - left < 2 * width, left + " to " + right);
        assertTrue(left >= 2 * from && right <= 2 * to, left + " to " + right);
    }

    @Test
    void aHaloIsBelowItsText() throws IOException, UndrawableException {
        BufferedImage image = png("<text class=\"halo\" x=\"50\" y=\"30\" text-anchor=\"middle\">I</text>");
        assertEquals(0x800000, at(image, 50, 25));
        assertEquals(0x00ff00, at(image, 48, 25));
        assertEquals(0x00ff00, at(image, 52, 25));
    }

    @Test
    void slantedTextRises() throws IOException, UndrawableException {
        BufferedImage image = png("<text transform=\"translate(10 50) rotate(-90)\">———</text>");
        double end = 50 - Letters.width("———", 14);
        assertTrue(isInked(image, end, end + 3) && isInked(image, 46, 50));
        assertTrue(!isInked(image, 0, end - 1) && !isInked(image, 51, 60));
    }

    private static boolean isInked(BufferedImage image, double from, double to) {
        return IntStream.range((int) Math.ceil(from), (int) to).anyMatch(y ->
                IntStream.range(0, 100).anyMatch(x -> at(image, x, y) != WHITE));
    }

    @Test
    void lettersWithoutAShapeAreBoxesAndTold() throws UndrawableException {
        assertEquals("模型", PictureFormat.PNG.boxes(svg("<text x=\"1\" y=\"20\">模型 Å 模</text>")));
        assertEquals("", PictureFormat.SVG.boxes(svg("<text x=\"1\" y=\"20\">模型</text>")));
        assertEquals(Letters.width("\0", 14), Letters.width("模", 14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<circle r=\"3\"/>                              | <circle>; expected one of line, path, rect and text",
        "<rect x=\"1\" y=\"2\" width=\"3\"/>            | <rect> has no height",
        "<rect x=\"a\" y=\"2\" width=\"3\" height=\"4\"/> | x is \"a\"; expected a number",
        "<path d=\"M1 2C1 2 3 4 5 6\"/>                 | a path has C; expected one of M, L, Q, Z and a",
        "<path d=\"M1 2L3 ?\"/>                         | a path has \"?\", which is no path data",
        "<path d=\"M1 2a3 3 0 0 1 4 4\"/>               | an arc that is no half of a circle",
        "<path d=\"M1 2\" opacity=\"0.5\"/>             | <path> has the attribute opacity; expected one of class, d",
        "<text x=\"1\" y=\"2\" transform=\"scale(2)\">a</text> | transform is \"scale(2)\"",
        "<style>a:hover{fill:red}</style>               | the selector \"a:hover\"",
        "<style>.x{fill:red}</style><path class=\"x\" d=\"M1 2\"/> | fill is \"red\"; expected none or a colour",
        "<style>.x{filter:none}</style><path class=\"x\" d=\"M1 2\"/> | the property \"filter\"; expected one of fill",
        "<text x=\"1\" y=\"2\">                        | the SVG cannot be read",
    })
    void whatCannotBeDrawnIsTold(String marks, String message) {
        for (PictureFormat form : new PictureFormat[] {PictureFormat.PNG, PictureFormat.PDF}) {
            String told = String.valueOf(
                    assertThrows(UndrawableException.class, () -> form.of(svg(marks))).getMessage());
            assertTrue(told.contains(message), told);
        }
    }

    @Test
    void aPictureTooLargeForPixelsIsTold() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4000\" height=\"2001\"/>";
        String told = assertThrows(UndrawableException.class, () -> PictureFormat.PNG.of(svg)).getMessage();
        assertTrue(String.valueOf(told).startsWith("the picture is 4000 × 2001 units; as pixels it may have 8000000"),
                told);
    }

    @Test
    void aPdfHasThePathsAtThreeQuartersAndItsTablePointsAtItsObjects() throws UndrawableException, DataFormatException {
        String pdf = new String(
                PictureFormat.PDF.of(svg("<rect class=\"half\" x=\"10\" y=\"20\" width=\"30\" height=\"10\"/>")),
                StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/MediaBox [0 0 75 45]"), pdf);
        assertTrue(pdf.contains("/Title <feff" + "0041" + "0020" + "0026" + "0020" + "0062" + ">"), pdf);
        Matcher places = Pattern.compile("(\\d{10}) 00000 n ").matcher(pdf);
        int objects = 0;
        while (places.find()) {
            objects++;
            assertTrue(pdf.startsWith(objects + " 0 obj\n", Integer.parseInt(places.group(1))), pdf);
        }
        assertEquals(5, objects);
        Matcher table = Pattern.compile("startxref\n(\\d+)\n").matcher(pdf);
        assertTrue(table.find() && pdf.startsWith("xref\n", Integer.parseInt(table.group(1))), pdf);
        assertTrue(content(pdf).startsWith("0.75 0 0 -0.75 0 45 cm\n/A0_5 gs 0 0 0 rg\n10 20 m\n40 20 l\n40 30 l\n"),
                content(pdf));
    }

    private static String content(String pdf) throws DataFormatException {
        int from = pdf.indexOf("stream\n") + "stream\n".length();
        Inflater inflater = new Inflater();
        inflater.setInput(pdf.substring(from, pdf.indexOf("\nendstream")).getBytes(StandardCharsets.ISO_8859_1));
        byte[] content = new byte[10_000];
        return new String(content, 0, inflater.inflate(content), StandardCharsets.US_ASCII);
    }

    /** Written anew with -Deckart.picture.write=true. */
    @ParameterizedTest
    @CsvSource({"png", "pdf"})
    void thePictureHasTheSameBytesEverywhere(String label) throws IOException, UndrawableException {
        PictureFormat form = PictureFormat.named(label).orElseThrow();
        byte[] now = form.of(svg("""
                <path class="half" d="M40 30a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z"/>
                <path class="edge dashed" d="M5 5L50 12.25L95 5"/>
                <text class="halo" x="50" y="50" text-anchor="middle">Eckart, 0.5 ± 1.25</text>
                <text transform="translate(5 40) rotate(-40)">π ≤ 4</text>
                """));
        if (Boolean.getBoolean("eckart.picture.write")) {
            Files.write(Path.of("src/test/resources/dev/eckart/reports/picture/small." + label), now);
        }
        try (InputStream in = Objects.requireNonNull(PictureFormatTest.class.getResourceAsStream("small." + label))) {
            assertArrayEquals(in.readAllBytes(), now);
        }
    }
}
