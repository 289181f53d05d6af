package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.ProductShape;
import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a thread's share of panels: so many rows of a large product at a time that they, and what is made of them,
 * stay in the second cache. Each panel is one thread's, from its product to the last that is made of it, so that it
 * never leaves that thread's cache. The chains of sums and of products over all rows go on from panel to panel, and so
 * from thread to thread.
 */
@Twin
final class F64PanelCode {

    /** How much of the second cache the rows of one matrix may take. */
    private static final int BYTES = 1 << 19;
    /** Rows come in multiples of all lanes, so that panels begin at the first of them. */
    private static final int STEP = 16;
    /** So many panels for each thread, where rows suffice, that it matters little who begins and who ends. */
    private static final int EACH = 16;

    private final F64Code code;
    private final Work.Panels work;
    private final Storage storage;
    private final int rows;
    private final int columns;
    private final int height;
    private final int thread;
    private final int threads;
    private final Map<Tensor, F64Slot> panels = new HashMap<>();
    /** Products with the same right factor for all panels, each with a workspace that no other one uses. */
    private final Map<Tensor, F64Products> own = new HashMap<>();
    private final Set<Relay> relays = new LinkedHashSet<>();
    private final F64Group group;
    private final List<Kernel> totals;

    F64PanelCode(F64Code code, Plan plan, Storage storage, Work.Panels work, int thread, int threads) {
        this.code = code;
        this.work = work;
        this.storage = storage;
        this.thread = thread;
        this.threads = threads;
        this.rows = work.product().shape().extent(0);
        this.columns = work.product().shape().extent(1);
        int most = Math.ceilDiv(rows, threads == 1 ? 1 : EACH * threads);
        this.height = Math.max(STEP, Math.min(BYTES / Double.BYTES / columns, most) / STEP * STEP);
        addPanel(work.product());
        work.group().nodes().stream().filter(this::isMultiplied).forEach(this::addPanel);
        F64TileCode tiles = new F64TileCode(code, plan, storage, 1, code.kernels());
        this.group = tiles.passes(work.group(), panels);
        this.totals = tiles.totals();
    }

    /**
     * What the thread does.
     *
     * @param await called once, by all threads
     */
    List<Kernel> parts(F64Products products, Kernel await) {
        List<Kernel> all = new ArrayList<>();
        F64Slot[] moving = panels.values().toArray(F64Slot[]::new);
        for (int panel = thread; panel * height < rows; panel += threads) {
            int first = panel * height;
            int end = Math.min(rows, first + height);
            int from = first * columns;
            Kernel product = rows(work.product(), first, end);
            all.add(() -> {
                move(moving, from);
                product.run();
            });
            int place = panel;
            Kernel passes = () -> group.run(from, end * columns, place);
            all.addAll(totals.isEmpty() ? List.of(passes) : inTurn(work.product(), 0, panel, passes));
            work.products().forEach(each -> all.addAll(parts(each, first, end, products)));
        }
        all.add(await);
        if (thread == 0) {
            all.addAll(totals);
            relays.forEach(relay -> all.add(relay.begun()));
        }
        return all;
    }

    private static void move(F64Slot[] moving, int from) {
        for (F64Slot slot : moving) {
            slot.start = -from;
        }
    }

    /** What belongs to some rows of a product: rows of the result, or stretches of its chains. */
    private List<Kernel> parts(Tensor node, int first, int end, F64Products products) {
        ProductShape whole = StoredFactors.of(node);
        if (!whole.leftTransposed()) {
            return List.of(rows(node, first, end));
        }
        List<Tensor> sources = Plan.sources(node);
        F64Slot a = slot(sources.get(0));
        F64Slot b = slot(sources.get(1));
        F64Slot y = slot(node);
        List<Kernel> stretches = new ArrayList<>();
        int chains = Math.ceilDiv(threads, 2);
        for (int chain = 0; chain < chains; chain++) {
            F64Piece piece = stretch(whole, first, end, chain, chains, products);
            stretches.addAll(inTurn(node, chain, first / height, () -> piece.run(a, b, y)));
        }
        return stretches;
    }

    private Kernel rows(Tensor node, int first, int end) {
        List<Tensor> sources = Plan.sources(node);
        F64Slot a = slot(sources.get(0));
        F64Slot b = slot(sources.get(1));
        F64Slot y = slot(node);
        F64Products again = own.computeIfAbsent(node, _ -> F64Products.ofOne(code.kernels()));
        F64Piece piece = again.rows(StoredFactors.of(node), first, end);
        boolean begins = first / height == thread;
        return () -> {
            if (begins) {
                again.forget();
            }
            piece.runAgain(a, b, y);
        };
    }

    private static F64Piece stretch(
            ProductShape whole, int first, int end, int chain, int chains, F64Products products) {
        int from = StoredFactors.share(whole.rows(), chain, chains);
        int to = StoredFactors.share(whole.rows(), chain + 1, chains);
        ProductShape part = whole.part(to - from, end - first, whole.columns(), first > 0);
        return new F64Piece(products.of(part),
                from * whole.leftRow() + first * whole.leftInner(), first * whole.rightInner(), from * whole.stride());
    }

    /** A part of a chain, which waits for that of the panel before. */
    private List<Kernel> inTurn(Tensor node, int chain, int panel, Kernel part) {
        if (threads == 1) {
            return List.of(part);
        }
        Relay relay = code.arrays().relay(node, chain);
        relays.add(relay);
        return List.of(relay.awaited(panel), part, relay.handedOn(panel));
    }

    private boolean isMultiplied(Tensor node) {
        return work.products().stream().anyMatch(product -> Plan.sources(product).contains(node));
    }

    private void addPanel(Tensor node) {
        if (storage.isInternal(node)) {
            panels.put(node, F64Slot.buffer(Shape.of(height * columns)));
        }
    }

    private F64Slot slot(Tensor node) {
        F64Slot panel = panels.get(node);
        return panel == null ? code.arrays().slot(node) : panel;
    }
}
