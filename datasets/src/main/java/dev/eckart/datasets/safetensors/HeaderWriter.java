package dev.eckart.datasets.safetensors;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;

/** Writes the header of a file, as arrays are added one behind the other. */
final class HeaderWriter {

    private final StringJoiner members = new StringJoiner(",", "{", "}");
    private int end;

    HeaderWriter(SortedMap<String, String> texts) {
        if (!texts.isEmpty()) {
            StringJoiner object = new StringJoiner(",", "{", "}");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                object.add(quoted(text.getKey()) + ":" + quoted(text.getValue()));
            }
            members.add(quoted(Header.TEXTS) + ":" + object);
        }
    }

    void add(String name, NdArray array) {
        int begin = end;
        int width = array.precision() == Precision.F64 ? Double.BYTES : Float.BYTES;
        end = Math.addExact(end, Math.multiplyExact(width, array.shape().size()));
        members.add(quoted(name) + ":{\"dtype\":\"" + array.precision() + "\",\"shape\":"
                + Arrays.toString(array.shape().extents()).replace(" ", "")
                + ",\"data_offsets\":[" + begin + "," + end + "]}");
    }

    /** The bytes that the elements of all arrays take. */
    int elementBytes() {
        return end;
    }

    /** The header, with spaces up to a multiple of so many bytes, as the format allows. */
    byte[] padded(int multiple) {
        byte[] text = members.toString().getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, Math.ceilDiv(text.length, multiple) * multiple);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
