import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the outlines of a font's letters as text: {@code java LetterShapes.java FONT.ttf LETTERS.txt}. A line is a
 * letter: its number in Unicode, how far it moves the pen, and its path, in units of the font with y downwards; a line
 * with number 0 is the shape of all letters that are not there. Run by hand, once for each new font.
 */
final class LetterShapes {

    private static final float UNITS = 2048;
    private static final int[][] RANGES = {
        {0x20, 0x7E}, {0xA0, 0x17F}, {0x2B0, 0x2B8}, {0x2C6, 0x2C7}, {0x2D8, 0x2DD}, {0x370, 0x3FF}, {0x400, 0x45F},
        {0x1D40, 0x1D40}, {0x2010, 0x2027}, {0x2030, 0x203A}, {0x2044, 0x2044}, {0x2070, 0x209C}, {0x20AC, 0x20AC},
        {0x2100, 0x2127}, {0x2150, 0x215E}, {0x2190, 0x2199}, {0x21D2, 0x21D4}, {0x2200, 0x22FF}, {0x25A0, 0x25CF},
        {0x2605, 0x2606}, {0x2713, 0x2717}
    };

    private LetterShapes() { }

    public static void main(String[] files) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(files[0])).deriveFont(UNITS);
        List<String> lines = new ArrayList<>();
        lines.add("0 " + shape(font.createGlyphVector(context(), new int[] {font.getMissingGlyphCode()})));
        for (int[] range : RANGES) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                if (font.canDisplay(letter)) {
                    lines.add(Integer.toHexString(letter) + " "
                            + shape(font.createGlyphVector(context(), Character.toString(letter))));
                }
            }
        }
        write(Path.of(files[1]), lines);
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, true, true);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String shape(GlyphVector glyph) {
        StringBuilder text = new StringBuilder().append(Math.round(glyph.getGlyphMetrics(0).getAdvanceX()));
        Shape outline = glyph.getOutline();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(text, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', at, 6);
                default -> text.append(" Z");
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double[] at, int count) {
        text.append(' ').append(command);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(Math.round(at[i]));
        }
    }
}
