package dev.eckart.experiments.ledger;

import dev.eckart.linalg.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
