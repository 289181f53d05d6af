package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Product;
import dev.eckart.linalg.kernel.Twin;

/** A part of a product: what is left to one thread, or to one panel. Offsets are from the matrices' first elements. */
@Twin
record F64Piece(F64Product product, int aOffset, int bOffset, int yOffset) {

    void run(F64Slot a, F64Slot b, F64Slot y) {
        product.run(a.elements, a.start + aOffset, b.elements, b.start + bOffset, y.elements, y.start + yOffset);
    }

    /** As {@link #run}, of a piece whose right factor was the last one in its workspace. */
    void runAgain(F64Slot a, F64Slot b, F64Slot y) {
        product.runAgain(a.elements, a.start + aOffset, b.elements, b.start + bOffset, y.elements, y.start + yOffset);
    }
}
