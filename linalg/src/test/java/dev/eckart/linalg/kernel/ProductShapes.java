package dev.eckart.linalg.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shapes for every way in which products are worked, in both precisions, and for the edges of each. */
final class ProductShapes {

    /** Elements before, and behind, that are no part of a matrix. */
    static final int ROOM = 3;

    /** Rows, inner indices, columns. */
    private static final List<int[]> EXTENTS = List.of(
            // Nothing to do, or only zeros to write.
            new int[] {0, 3, 2}, new int[] {3, 0, 20}, new int[] {3, 2, 0}, new int[] {0, 0, 0},
            // Few inner indices: one vector, or two.
            new int[] {1, 1, 1}, new int[] {150, 2, 4}, new int[] {150, 4, 2}, new int[] {100, 4, 12},
            new int[] {100, 3, 16}, new int[] {7, 1, 17}, new int[] {30, 4, 32},
            // Fewer columns than lanes.
            new int[] {4, 150, 2}, new int[] {12, 100, 3}, new int[] {100, 12, 3}, new int[] {1, 70, 1},
            new int[] {90, 70, 7}, new int[] {17, 9, 15},
            // Several rows of the result in a vector; more rows than a vector, or two, has lanes; fewer.
            new int[] {9, 4, 4}, new int[] {33, 3, 2}, new int[] {17, 2, 8}, new int[] {20, 1, 1}, new int[] {5, 1, 2},
            new int[] {3, 40, 4}, new int[] {1, 9, 3}, new int[] {20, 30, 4}, new int[] {70, 12, 1},
            // Eight rows of a column, by eight inner indices and what is left of them.
            new int[] {8, 8, 1}, new int[] {13, 17, 2}, new int[] {9, 15, 3}, new int[] {31, 20, 3},
            // Few rows, or few columns.
            new int[] {1, 70, 90}, new int[] {4, 100, 12}, new int[] {9, 30, 25}, new int[] {23, 8, 49},
            new int[] {8, 32, 24}, new int[] {128, 30, 10}, new int[] {3, 5, 33},
            // Panels of one, two and three vectors; more than one block, panel, or span; ends of all kinds.
            new int[] {24, 5, 41}, new int[] {33, 19, 32}, new int[] {70, 10, 256}, new int[] {65, 257, 50},
            new int[] {31, 300, 96}, new int[] {26, 600, 72}, new int[] {25, 5, 530}, new int[] {25, 260, 1050});

    private ProductShapes() { }

    static Stream<ProductShape> all() {
        return EXTENTS.stream().flatMap(e -> around(e[0], e[1], e[2]).stream());
    }

    /** All transpositions; for each, matrices of their own, and parts of wider ones, and those whose chains go on. */
    private static List<ProductShape> around(int rows, int inner, int columns) {
        List<ProductShape> shapes = new ArrayList<>();
        for (boolean left : new boolean[] {false, true}) {
            for (boolean right : new boolean[] {false, true}) {
                shapes.add(new ProductShape(rows, inner, columns, left, right));
                shapes.add(new ProductShape(rows, inner, columns, left, right,
                        (left ? rows : inner) + 1, (right ? inner : columns) + 2, columns, false));
                shapes.add(new ProductShape(rows, inner, columns, left, right,
                        (left ? rows : inner) + 1, (right ? inner : columns) + 2, columns + 5, true));
            }
        }
        return shapes;
    }

    /** The elements of the array of the left factor, whose last row has no room behind it. */
    static int left(ProductShape shape) {
        int rows = shape.leftTransposed() ? shape.inner() : shape.rows();
        return size(rows, shape.leftTransposed() ? shape.rows() : shape.inner(), shape.leftStride());
    }

    /** The elements of the array of the right factor, whose last row has no room behind it. */
    static int right(ProductShape shape) {
        int rows = shape.rightTransposed() ? shape.columns() : shape.inner();
        return size(rows, shape.rightTransposed() ? shape.inner() : shape.columns(), shape.rightStride());
    }

    /** The elements of the array of the result, with room behind it. */
    static int result(ProductShape shape) {
        return size(shape.rows(), shape.columns(), shape.stride()) + ROOM;
    }

    private static int size(int rows, int columns, int stride) {
        return ROOM + (rows == 0 ? 0 : (rows - 1) * stride + columns);
    }
}
