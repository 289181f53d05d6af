package dev.eckart.datasets.safetensors;

import dev.eckart.linalg.F32Array;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files of the safetensors format: the length of a header in 8 bytes, the header as JSON, and the arrays' elements, all
 * little-endian. Equal arrays and texts give equal bytes: arrays stand in the order of their names, wide ones first, so
 * that each begins at a multiple of the size of its elements.
 */
public final class Safetensors {

    private static final int LENGTH_BYTES = Long.BYTES;
    private static final int BUFFER_BYTES = 1 << 16;

    private Safetensors() { }

    /** The bytes of a file. */
    public static byte[] write(Tensors tensors) {
        Layout layout = Layout.of(tensors);
        byte[] header = layout.header().padded(Long.BYTES);
        ByteBuffer file = ByteBuffer
                .allocate(Math.addExact(LENGTH_BYTES + header.length, layout.header().elementBytes()))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(header.length).put(header);
        layout.arrays().forEach(array -> put(array, 0, array.shape().size(), file));
        return file.array();
    }

    /** Writes the bytes of a file, without ever holding all of them. */
    public static void write(Tensors tensors, OutputStream file) throws IOException {
        Layout layout = Layout.of(tensors);
        byte[] header = layout.header().padded(Long.BYTES);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        file.write(buffer.putLong(header.length).array(), 0, LENGTH_BYTES);
        file.write(header);
        for (NdArray array : layout.arrays()) {
            int atOnce = BUFFER_BYTES / width(array.precision());
            for (int from = 0; from < array.shape().size(); from += atOnce) {
                put(array, from, Math.min(from + atOnce, array.shape().size()), buffer.clear());
                file.write(buffer.array(), 0, buffer.position());
            }
        }
    }

    /**
     * The arrays and texts of a file.
     *
     * @throws IllegalArgumentException if the bytes are no such file, or an array is of neither f64 nor f32; as the
     *     format demands, each byte behind the header belongs to one array, so that a small file holds no large ones
     */
    public static Tensors read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long length = file.length < LENGTH_BYTES ? -1 : bytes.getLong();
        if (length < 0 || length > file.length - LENGTH_BYTES) {
            throw new IllegalArgumentException("no safetensors file: its header is longer than the file");
        }
        String text = new String(file, LENGTH_BYTES, (int) length, StandardCharsets.UTF_8);
        Header header = Header.of(HeaderReader.read(text));
        ByteBuffer elements = bytes.position(LENGTH_BYTES + (int) length).slice().order(ByteOrder.LITTLE_ENDIAN);
        requireSeamless(header, elements.capacity());
        TreeMap<String, NdArray> arrays = new TreeMap<>();
        header.entries().forEach((name, entry) -> arrays.put(name, array(name, entry, elements)));
        return new Tensors(header.texts(), arrays);
    }

    private static void requireSeamless(Header header, int bytes) {
        long end = 0;
        for (Header.Entry entry : header.entries().values().stream()
                .sorted(Comparator.comparingLong(Header.Entry::begin).thenComparingLong(Header.Entry::end))
                .toList()) {
            if (entry.begin() != end || entry.end() < end) {
                throw new IllegalArgumentException(
                        "no safetensors file: its arrays overlap, or leave bytes out, at byte " + end);
            }
            end = entry.end();
        }
        if (end != bytes) {
            throw new IllegalArgumentException("no safetensors file: its arrays end at byte " + end + " of " + bytes);
        }
    }

    private static void put(NdArray array, int from, int to, ByteBuffer file) {
        switch (array) {
            case F64Array wide -> {
                for (int place = from; place < to; place++) {
                    file.putLong(Double.doubleToRawLongBits(wide.elements()[place]));
                }
            }
            case F32Array narrow -> {
                for (int place = from; place < to; place++) {
                    file.putInt(Float.floatToRawIntBits(narrow.elements()[place]));
                }
            }
        }
    }

    private static int width(Precision precision) {
        return switch (precision) {
            case F64 -> Double.BYTES;
            case F32 -> Float.BYTES;
        };
    }

    /** What a file begins with, and the arrays in the order in which they follow. */
    private record Layout(HeaderWriter header, List<NdArray> arrays) {

        static Layout of(Tensors tensors) {
            TreeMap<String, NdArray> wide = new TreeMap<>(tensors.arrays());
            TreeMap<String, NdArray> narrow = new TreeMap<>(tensors.arrays());
            wide.values().removeIf(array -> array.precision() != Precision.F64);
            narrow.values().removeIf(array -> array.precision() != Precision.F32);
            HeaderWriter header = new HeaderWriter(tensors.texts());
            wide.forEach(header::add);
            narrow.forEach(header::add);
            return new Layout(header, Stream.concat(wide.values().stream(), narrow.values().stream()).toList());
        }
    }

    private static NdArray array(String name, Header.Entry entry, ByteBuffer elements) {
        Shape shape = entry.shape();
        int width = width(entry.precision());
        boolean within = entry.begin() >= 0 && entry.end() <= elements.capacity();
        if (!within || entry.end() - entry.begin() != (long) width * shape.size()) {
            throw new IllegalArgumentException("array \"" + name + "\" of shape " + shape + " stands at bytes "
                    + entry.begin() + " to " + entry.end() + " of " + elements.capacity());
        }
        ByteBuffer own = elements.slice((int) entry.begin(), (int) (entry.end() - entry.begin()))
                .order(ByteOrder.LITTLE_ENDIAN);
        return switch (entry.precision()) {
            case F64 -> F64Array.owning(doubles(own, shape.size()), shape);
            case F32 -> F32Array.owning(floats(own, shape.size()), shape);
        };
    }

    private static double[] doubles(ByteBuffer bytes, int count) {
        double[] elements = new double[count];
        Arrays.setAll(elements, i -> Double.longBitsToDouble(bytes.getLong()));
        return elements;
    }

    private static float[] floats(ByteBuffer bytes, int count) {
        float[] elements = new float[count];
        for (int i = 0; i < count; i++) {
            elements[i] = Float.intBitsToFloat(bytes.getInt());
        }
        return elements;
    }
}
