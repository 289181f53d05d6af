package dev.eckart.experiments.ledger;

import dev.eckart.linalg.F32Array;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as the bytes and texts that the ledger's columns hold: little-endian, bit for bit. */
final class Packed {

    private Packed() { }

    static byte[] doubles(double[] numbers) {
        byte[] bytes = new byte[Math.multiplyExact(numbers.length, Double.BYTES)];
        ByteBuffer packed = littleEndian(bytes);
        for (double number : numbers) {
            packed.putLong(Double.doubleToRawLongBits(number));
        }
        return bytes;
    }

    static double[] doubles(byte[] bytes) {
        ByteBuffer packed = littleEndian(bytes);
        double[] numbers = new double[bytes.length / Double.BYTES];
        Arrays.setAll(numbers, i -> Double.longBitsToDouble(packed.getLong()));
        return numbers;
    }

    static byte[] floats(float[] numbers) {
        byte[] bytes = new byte[Math.multiplyExact(numbers.length, Float.BYTES)];
        ByteBuffer packed = littleEndian(bytes);
        for (float number : numbers) {
            packed.putInt(Float.floatToRawIntBits(number));
        }
        return bytes;
    }

    static float[] floats(byte[] bytes) {
        ByteBuffer packed = littleEndian(bytes);
        float[] numbers = new float[bytes.length / Float.BYTES];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.intBitsToFloat(packed.getInt());
        }
        return numbers;
    }

    /** The elements of an array, in its precision. */
    static byte[] elements(NdArray array) {
        return switch (array) {
            case F64Array wide -> doubles(wide.elements());
            case F32Array narrow -> floats(narrow.elements());
        };
    }

    /** The array of these elements. */
    static NdArray array(byte[] elements, Precision precision, Shape shape) {
        return switch (precision) {
            case F64 -> F64Array.owning(doubles(elements), shape);
            case F32 -> F32Array.owning(floats(elements), shape);
        };
    }

    static byte[] ints(List<Integer> numbers) {
        byte[] bytes = new byte[Math.multiplyExact(numbers.size(), Integer.BYTES)];
        numbers.forEach(littleEndian(bytes)::putInt);
        return bytes;
    }

    static List<Integer> ints(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        littleEndian(bytes).asIntBuffer().get(numbers);
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The curve through these points, at these epochs. */
    static Curve curve(byte[] epochs, byte[] points) {
        double[] values = doubles(points);
        return new Curve(ints(epochs), F64Array.owning(values, Shape.of(values.length)));
    }

    /** The score of these bits, unless there is a reason why there is none. */
    static Score score(long bits, @Nullable String undefined) {
        return undefined == null ? new Score.Value(Double.longBitsToDouble(bits)) : new Score.Undefined(undefined);
    }

    /** Extents joined by "x", such as "150x2"; empty for a scalar. */
    static String shape(Shape shape) {
        return Arrays.stream(shape.extents()).mapToObj(Integer::toString).collect(Collectors.joining("x"));
    }

    static Shape shape(String text) {
        return text.isEmpty()
                ? Shape.SCALAR
                : Shape.of(Arrays.stream(text.split("x", -1)).mapToInt(Integer::parseInt).toArray());
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
