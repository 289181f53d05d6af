package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.eckart.components.Path;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The meaning of a CSV file's text. */
record CsvTable(
        List<String> columnNames,
        F64Array values,
        Optional<Labels> labels,
        Optional<Target> target,
        Optional<Labels> groups) {

    /** @throws DataException naming the faults */
    static CsvTable parse(Csv settings, String text) throws DataException {
        Faults faults = new Faults(settings.path());
        List<CsvRecord> records = CsvRecords.of(text, settings.separator().charAt(0), faults);
        faults.throwIfAny();
        CsvHeader header = CsvHeader.of(records.getFirst());
        header.check(settings, faults);
        faults.throwIfAny();
        List<CsvRecord> rows = CsvRecords.whole(records.subList(1, records.size()), header.names().size(), faults);
        CsvTable table = new Reading(settings, header, rows, faults).table();
        faults.throwIfAny();
        return table;
    }

    /** The reading of one file: what is wrong is added to the faults, and the table is valid only without. */
    private record Reading(Csv settings, CsvHeader header, List<CsvRecord> rows, Faults faults) {

        CsvTable table() {
            List<String> names = new ArrayList<>();
            List<double[]> columns = new ArrayList<>();
            for (String name : header.names()) {
                CodedColumns coded = CodedColumns.of(column(name, typeOf(name)), settings.type(name));
                names.addAll(coded.names());
                columns.addAll(coded.values());
            }
            checkNames(names);
            return new CsvTable(names, matrix(columns), classes(settings.label(), "label", "the label"),
                    settings.target().map(this::target), classes(settings.groups(), "groups", "the key groups"));
        }

        private CsvColumn column(String name, Path key) {
            Set<String> missing = settings.missing().stream().map(String::strip).collect(Collectors.toSet());
            return new CsvColumn(name, key, header.place(name), rows, missing, faults);
        }

        private Path typeOf(String column) {
            return settings.columns().containsKey(column) ? new Path(List.of("columns", column)) : Path.ROOT;
        }

        private Target target(String name) {
            CsvColumn column = column(name, Path.of("target"));
            column.requireAll("the target");
            double[] numbers = column.decimals("a target needs numbers: declare it as the label if it holds classes");
            return new Target(name, F64Array.owning(numbers, Shape.of(column.size())));
        }

        private Optional<Labels> classes(Optional<String> name, String key, String role) {
            return name.map(each -> column(each, Path.of(key))).map(column -> {
                column.requireAll(role);
                List<String> classes = column.categories();
                Map<String, Integer> codes = new HashMap<>();
                classes.forEach(each -> codes.put(each, codes.size()));
                return new Labels(classes, IntStream.range(0, column.size())
                        .map(row -> codes.getOrDefault(column.text(row), 0))
                        .toArray());
            });
        }

        private F64Array matrix(List<double[]> columns) {
            double[] values = new double[Math.multiplyExact(rows.size(), columns.size())];
            for (int j = 0; j < columns.size(); j++) {
                for (int i = 0; i < rows.size(); i++) {
                    values[i * columns.size() + j] = columns.get(j)[i];
                }
            }
            return NdArray.of(values, rows.size(), columns.size());
        }

        private void checkNames(List<String> names) {
            if (names.isEmpty()) {
                faults.add(header.line(), "no column of numbers beside " + String.join(", ", header.names()));
            }
            Set<String> seen = new HashSet<>();
            names.stream().filter(name -> !seen.add(name)).forEach(name -> faults.add(
                    header.line(), "column name \"" + name + "\" stands for a category as well"));
        }
    }
}
