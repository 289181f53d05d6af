package dev.eckart.autodiff;

import java.util.List;
import java.util.stream.Stream;

/** Nodes that are computed in one go. */
sealed interface Work {

    /** The nodes, each after its operands. */
    List<Tensor> nodes();

    /** One node by a kernel of its own. */
    record Single(Tensor node) implements Work {
        @Override
        public List<Tensor> nodes() {
            return List.of(node);
        }
    }

    /** Element-wise nodes of one size, with broadcasts to it and sums of all of it, tile by tile. */
    record Group(List<Tensor> nodes) implements Work {}

    /** The softmax of a tensor, its logarithm, or both: they share their exponentials. */
    record Softmaxes(List<Tensor> nodes) implements Work {}

    /**
     * A large product, what is made of it element by element, and the products of that, panel of rows by panel of rows.
     *
     * @param product m×n
     * @param group of nodes of the product's size
     * @param products of nodes of the group, m×n or transposed, by matrices from elsewhere
     */
    record Panels(Tensor product, Group group, List<Tensor> products) implements Work {
        @Override
        public List<Tensor> nodes() {
            return Stream.of(List.of(product), group.nodes(), products)
                    .flatMap(List::stream).toList();
        }
    }
}
