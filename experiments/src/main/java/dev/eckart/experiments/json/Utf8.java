package dev.eckart.experiments.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, strictly. */
final class Utf8 {

    /** The byte order mark as it is decoded. */
    static final String MARK = "\ufeff";

    private Utf8() { }

    /** The text; empty, with an error, where the bytes are not UTF-8. */
    static Optional<String> decode(String fileName, byte[] bytes, Diagnostics diagnostics) {
        if (looksLikeUtf16(bytes)) {
            diagnostics.add(new Source(fileName, "").token(0, 0), "the file is in UTF-16 or UTF-32; save it as UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(out.flip().toString());
        }
        String valid = out.flip().toString();
        Source source = new Source(fileName, valid + "\ufffd");
        diagnostics.add(source.token(valid.length(), valid.length() + 1),
                "byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff)
                        + " is not valid here; save the file as UTF-8");
        return Optional.empty();
    }

    /** JSON starts with an ASCII character: a zero or a mark among the first two bytes gives the others away. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == 0 || bytes[1] == 0
                        || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    }
}
