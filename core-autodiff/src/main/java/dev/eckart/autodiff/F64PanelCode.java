package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.ProductShape;
import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a thread's share of panels: so many rows of a large product at a time that they, and what is made of them,
 * stay in the second cache. The chains of products over all rows go on from panel to panel.
 */
@Twin
final class F64PanelCode {

    /** How much of the second cache the rows of one matrix may take. */
    private static final int BYTES = 1 << 19;
    /** Rows come in multiples of all lanes, so that panels begin at the first of them. */
    private static final int STEP = 16;

    private final F64Code code;
    private final Work.Panels work;
    private final Storage storage;
    private final int rows;
    private final int columns;
    private final int height;
    private final Map<Tensor, F64Slot> panels = new HashMap<>();
    /** Products with the same right factor for all panels, each with a workspace that no other one uses. */
    private final Map<Tensor, F64Products> own = new HashMap<>();
    private final F64Group group;
    private final List<Kernel> totals;

    F64PanelCode(F64Code code, Plan plan, Storage storage, Work.Panels work) {
        this.code = code;
        this.work = work;
        this.storage = storage;
        this.rows = work.product().shape().extent(0);
        this.columns = work.product().shape().extent(1);
        this.height = Math.max(STEP, BYTES / Double.BYTES / columns / STEP * STEP);
        addPanel(work.product());
        work.group().nodes().stream().filter(this::isMultiplied).forEach(this::addPanel);
        F64TileCode tiles = new F64TileCode(code, plan, storage, 1, code.kernels());
        this.group = tiles.passes(work.group(), panels);
        this.totals = tiles.totals();
    }

    /**
     * What a thread does.
     *
     * @param await called in between, by all threads equally often
     */
    List<Kernel> parts(int thread, int threads, F64Products products, Kernel await) {
        List<Kernel> all = new ArrayList<>();
        F64Slot[] moving = panels.values().toArray(F64Slot[]::new);
        for (int first = 0; first < rows; first += height) {
            int from = first * columns;
            int panel = first / height;
            int end = Math.min(rows, first + height);
            int begin = F64Group.share(from, end * columns, thread, threads);
            int stop = F64Group.share(from, end * columns, thread + 1, threads);
            Kernel product = piece(work.product(), first, end, thread, threads, products);
            all.add(() -> {
                move(moving, from);
                product.run();
            });
            all.add(await);
            all.add(() -> group.run(begin, stop, panel));
            all.add(await);
            for (Tensor each : work.products()) {
                all.add(piece(each, first, end, thread, threads, products));
            }
            all.add(await);
        }
        if (thread == 0) {
            all.addAll(totals);
        }
        return all;
    }

    private static void move(F64Slot[] moving, int from) {
        for (F64Slot slot : moving) {
            slot.start = -from;
        }
    }

    /** A share in the part of a product that belongs to some rows: rows of the result, or a stretch of its chains. */
    private Kernel piece(Tensor node, int first, int end, int thread, int threads, F64Products products) {
        ProductShape whole = StoredFactors.of(node);
        List<Tensor> sources = Plan.sources(node);
        F64Slot a = slot(sources.get(0));
        F64Slot b = slot(sources.get(1));
        F64Slot y = slot(node);
        if (whole.leftTransposed() && !node.equals(work.product())) {
            F64Piece piece = stretch(whole, first, end, thread, threads, products);
            return () -> piece.run(a, b, y);
        }
        F64Products again = own.computeIfAbsent(node, _ -> F64Products.ofOne(code.kernels()));
        F64Piece piece = again.rows(
                whole, first + StoredFactors.share(end - first, thread, threads),
                first + StoredFactors.share(end - first, thread + 1, threads));
        boolean begins = first == 0;
        return () -> {
            if (begins) {
                again.forget();
            }
            piece.runAgain(a, b, y);
        };
    }

    private static F64Piece stretch(
            ProductShape whole, int first, int end, int thread, int threads, F64Products products) {
        int from = StoredFactors.share(whole.rows(), thread, threads);
        int to = StoredFactors.share(whole.rows(), thread + 1, threads);
        ProductShape part = whole.part(to - from, end - first, whole.columns(), first > 0);
        return new F64Piece(products.of(part),
                from * whole.leftRow() + first * whole.leftInner(), first * whole.rightInner(), from * whole.stride());
    }

    private boolean isMultiplied(Tensor node) {
        return work.products().stream().anyMatch(product -> Plan.sources(product).contains(node));
    }

    /** The array is that of all threads; where it is in the whole matrix, each of them knows by itself. */
    private void addPanel(Tensor node) {
        if (storage.isInternal(node)) {
            panels.put(node, F64Slot.of(code.arrays().panel(node, height * columns)));
        }
    }

    private F64Slot slot(Tensor node) {
        F64Slot panel = panels.get(node);
        return panel == null ? code.arrays().slot(node) : panel;
    }
}
