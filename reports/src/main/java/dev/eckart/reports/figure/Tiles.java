package dev.eckart.reports.figure;

import java.util.List;

/**
 * A matrix that is shown by shades.
 *
 * @param title what is above it; empty for nothing
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param tiles by row, and in it by column
 */
record Tiles(String title, List<String> rows, List<String> columns, List<List<Tile>> tiles) {

    Tiles {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        tiles = tiles.stream().map(List::copyOf).toList();
    }
}
