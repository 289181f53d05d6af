package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Twin;

/** A pass over some places of a group. */
@Twin
@FunctionalInterface
interface F64TileOp {

    void run(int from, int count);
}
