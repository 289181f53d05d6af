package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.eckart.components.Nearest;
import dev.eckart.components.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first line of a CSV file: names of the columns. */
record CsvHeader(long line, List<String> names) {

    static CsvHeader of(CsvRecord record) {
        return new CsvHeader(
                record.getStartingLineNumber(), record.getFields().stream().map(String::strip).toList());
    }

    /** Adds what is wrong with the names, and each name in the settings that is none of them. */
    void check(Csv settings, Faults faults) {
        checkNames(faults);
        if (names.size() == 1 && names.getFirst().matches(".*[,;\t|].*")) {
            faults.add(line, "found one column \"" + names.getFirst() + "\"; fields are parted by \""
                    + settings.separator() + "\" here, unless the key separator says otherwise");
        }
        Problems problems = new Problems();
        settings.label().ifPresent(name -> require(name, "the label", problems.at("label")));
        settings.target().ifPresent(name -> require(name, "the target", problems.at("target")));
        settings.groups().ifPresent(name -> require(name, "the groups", problems.at("groups")));
        settings.columns().keySet().forEach(name ->
                require(name, "the type that is declared", problems.at("columns").atName(name)));
        problems.all().forEach(problem -> faults.add(line, problem));
    }

    int place(String name) {
        return names.indexOf(name);
    }

    private void require(String name, String role, Problems problems) {
        if (!names.contains(name)) {
            String hint = Nearest.hint(name, names);
            problems.add("no column \"" + name + "\" for " + role + (hint.isEmpty() ? ";" : hint) + " columns: "
                    + String.join(", ", names));
        }
    }

    private void checkNames(Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).isEmpty()) {
                faults.add(line, "column " + (column + 1) + " has no name");
            } else if (!seen.add(names.get(column))) {
                faults.add(line, "column name \"" + names.get(column) + "\" stands twice");
            }
        }
    }
}
