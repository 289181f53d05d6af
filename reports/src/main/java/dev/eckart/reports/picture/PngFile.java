package dev.eckart.reports.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes PNG (ISO/IEC 15948): eight bits of red, green and blue, and how large a pixel is; no time and no program. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** A unit of a picture is a 96th of an inch, as in SVG. */
    private static final int PIXELS_PER_METRE = (int) Math.round(96 * Raster.SCALE / 0.0254);

    /** Rows are as they are; where they are like those above, that is found when they are deflated. */
    private static final byte NO_FILTER = 0;

    private PngFile() { }

    static byte[] of(Raster raster) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(raster.width()).putInt(raster.height())
                .put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0).array());
        chunk(out, "pHYs", ByteBuffer.allocate(9).putInt(PIXELS_PER_METRE).putInt(PIXELS_PER_METRE).put((byte) 1)
                .array());
        chunk(out, "IDAT", Deflated.of(rows(raster)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(Raster raster) {
        int width = raster.width();
        byte[] rows = new byte[raster.height() * (1 + 3 * width)];
        int to = 0;
        for (int y = 0; y < raster.height(); y++) {
            rows[to++] = NO_FILTER;
            for (int x = 0; x < width; x++) {
                int pixel = raster.at(x, y);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows[to++] = (byte) (pixel >> shift);
                }
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] typed = ByteBuffer.allocate(4 + content.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content).array();
        CRC32 sum = new CRC32();
        sum.update(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
