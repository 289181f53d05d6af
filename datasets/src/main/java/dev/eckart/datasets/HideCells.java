package dev.eckart.datasets;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides the named cells: they are for testing, all others for training, none for validation. Both parts are in
 * row-major order, whatever the order of the list.
 *
 * @param cells the hidden cells, each a list of row and column, counted from 0
 */
@Name("hide-cells")
@Doc("hides the named cells from the fit: they are the test part, the others the train part")
public record HideCells(@Doc("the hidden cells, each [row, column], counted from 0")
        @Example("[[1, 0], [2, 1]]") List<List<Integer>> cells)
        implements Split, DataChecked {

    public HideCells {
        cells = cells.stream().map(List::copyOf).toList();
        Header.check(HideCells.class, cells);
    }

    /** Finds cells that are no cells of the data or named twice, and rows and columns that would be hidden whole. */
    @Override
    public void check(DataShape data, Problems problems) {
        new HiddenCells(cells, data).check(problems.at("cells"));
    }

    @Override
    public Unit unit() {
        return Unit.CELLS;
    }

    /** @throws IllegalArgumentException if {@link #check} finds a problem, or a cell has no value to hide */
    @Override
    public Parts part(Dataset data, int fold, Streams streams) {
        Checks.require(this, data);
        requireValues(data.source().readAll());
        boolean[][] hidden = new boolean[data.source().rows()][data.source().columns()];
        cells.forEach(cell -> hidden[cell.get(0)][cell.get(1)] = true);
        Selection.Cells none = new Selection.Cells(new int[0], new int[0]);
        return new Parts.OfCells(new Partition<>(
                new Partition.Train<>(cells(hidden, false)),
                new Partition.Validation<>(none),
                new Partition.Test<>(cells(hidden, true))));
    }

    private void requireValues(NdArray matrix) {
        Header.require(this, problems -> {
            for (int i = 0; i < cells.size(); i++) {
                List<Integer> cell = cells.get(i);
                if (Double.isNaN(matrix.at(cell.get(0), cell.get(1)))) {
                    problems.at("cells").at(i).add("no value to hide in " + cell + ": it is missing");
                }
            }
        });
    }

    private static Selection.Cells cells(boolean[][] hidden, boolean wanted) {
        int columns = hidden[0].length;
        int[] places = IntStream.range(0, hidden.length * columns)
                .filter(place -> hidden[place / columns][place % columns] == wanted)
                .toArray();
        return new Selection.Cells(
                Arrays.stream(places).map(place -> place / columns).toArray(),
                Arrays.stream(places).map(place -> place % columns).toArray());
    }

    /** Offers the split to files. */
    public static final class Offered extends Offer<HideCells> {
        public Offered() {
            super(HideCells.class, Provider.API_VERSION);
        }
    }
}
