package dev.eckart.experiments.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. What is not UTF-8 is told once and read nevertheless: UTF-16 and UTF-32 as such, bytes that are not
 * valid as characters of ISO 8859-1.
 *
 * @param text without a byte order mark
 * @param fault the first thing that is wrong
 */
record Utf8(String text, Optional<Fault> fault) {

    private static final char MARK = '\ufeff';

    static Utf8 decode(byte[] bytes) {
        Optional<Charset> other = otherCharset(bytes);
        if (other.isPresent()) {
            String text = new String(bytes, other.get());
            return new Utf8(unmarked(text),
                    Optional.of(new Fault(0, 0, "the file is in UTF-16 or UTF-32; save it as UTF-8")));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        Optional<Fault> fault = Optional.empty();
        while (decoder.decode(in, out, true).isError()) {
            int place = out.position();
            int bad = in.get() & 0xff;
            fault = fault.or(() -> Optional.of(new Fault(place, place + 1,
                    "byte 0x" + Integer.toHexString(bad) + " is not valid here; save the file as UTF-8")));
            out.put((char) bad);
            decoder.reset();
        }
        return new Utf8(out.flip().toString(), fault);
    }

    /** A text that was decoded already. */
    static Utf8 of(String text) {
        return text.equals(unmarked(text)) ? new Utf8(text, Optional.empty())
                : new Utf8(unmarked(text), Optional.of(
                        new Fault(0, 0, "the file starts with a byte order mark; save it as UTF-8 without one")));
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** JSON starts with an ASCII character: a zero or a mark among the first bytes gives the others away. */
    private static Optional<Charset> otherCharset(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        boolean wide = bytes.length >= 4 && bytes.length % 4 == 0;
        if ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) || (bytes[0] != 0 && bytes[1] == 0)) {
            return Optional.of(wide && bytes[2] == 0 && bytes[3] == 0
                    ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
        } else if ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) || bytes[0] == 0) {
            return Optional.of(wide && bytes[0] == 0 && bytes[1] == 0
                    ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }
}
