package dev.eckart.reports.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Bytes in the format of zlib (RFC 1950 and 1951), with the codes that need no table. Compressed here: two versions of
 * zlib write the same content in different bytes, and Java has that of its machine.
 */
final class Deflated {

    private static final int WINDOW = 32_768;
    private static final int LEAST = 4;
    private static final int MOST = 258;
    private static final int HASH_BITS = 15;

    private final byte[] content;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] last = new int[1 << HASH_BITS];
    private int bits;
    private int count;

    private Deflated(byte[] content) {
        this.content = content;
        Arrays.fill(last, -1);
    }

    static byte[] of(byte[] content) {
        return new Deflated(content).deflated();
    }

    private byte[] deflated() {
        out.write(0x78);
        out.write(0x01);
        write(0b011, 3);
        int at = 0;
        while (at < content.length) {
            int before = seen(at);
            int length = before < 0 ? 0 : common(before, at);
            if (length < LEAST) {
                symbol(content[at] & 0xff);
                at++;
            } else {
                copy(length, at - before);
                for (int i = 1; i < length; i++) {
                    seen(at + i);
                }
                at += length;
            }
        }
        symbol(256);
        write(0, 7);
        Adler32 sum = new Adler32();
        sum.update(content);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >> shift));
        }
        return out.toByteArray();
    }

    /** Where the next bytes were last, within reach, or -1; from now on they are here. */
    private int seen(int at) {
        if (at + LEAST > content.length) {
            return -1;
        }
        int next = (content[at] & 0xff) | ((content[at + 1] & 0xff) << 8) | ((content[at + 2] & 0xff) << 16)
                | (content[at + 3] << 24);
        int hash = (next * 0x9e3779b1) >>> (32 - HASH_BITS);
        int before = last[hash];
        last[hash] = at;
        return before >= 0 && at - before <= WINDOW ? before : -1;
    }

    private int common(int before, int at) {
        int most = Math.min(MOST, content.length - at);
        int mismatch = Arrays.mismatch(content, before, before + most, content, at, at + most);
        return mismatch < 0 ? most : mismatch;
    }

    private void copy(int length, int distance) {
        if (length == MOST) {
            symbol(285);
        } else {
            int extra = extra(length - 3, 4);
            symbol(257 + 4 * extra + ((length - 3) >> extra));
            write((length - 3) & ((1 << extra) - 1), extra);
        }
        int extra = extra(distance - 1, 2);
        write(Integer.reverse(2 * extra + ((distance - 1) >> extra)) >>> 27, 5);
        write((distance - 1) & ((1 << extra) - 1), extra);
    }

    /** Codes go up by one for so many values each: 1 for the first two rounds, then twice as many in each round. */
    private static int extra(int value, int round) {
        return Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, value / round)));
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            huffman(0b00110000 + symbol, 8);
        } else if (symbol < 256) {
            huffman(0b110010000 + symbol - 144, 9);
        } else if (symbol < 280) {
            huffman(symbol - 256, 7);
        } else {
            huffman(0b11000000 + symbol - 280, 8);
        }
    }

    /** Codes are written from their highest bit. */
    private void huffman(int code, int length) {
        write(Integer.reverse(code) >>> (32 - length), length);
    }

    private void write(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
