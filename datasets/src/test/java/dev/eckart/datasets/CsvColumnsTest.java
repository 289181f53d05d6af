package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns of a CSV file mean; {@link CsvTest} is about the text. */
class CsvColumnsTest {

    private static final double NONE = Double.NaN;
    private static final Nominal NOMINAL = new Nominal(Optional.empty(), Nominal.Drop.NONE);
    private static final Nominal DROPPING = new Nominal(Optional.empty(), Nominal.Drop.FIRST);
    private static final Ordinal SIZES = new Ordinal(List.of("S", "M", "L"));

    @TempDir
    private Path folder;

    @Test
    void missing_values_are_nan() throws Exception {
        Dataset data = load("x,y\nNA,1\n 2 ,\n3,?\n", List.of("NA", "", "?"), columns());
        assertEquals(NdArray.of(new double[] {NONE, 1, 2, NONE, 3, NONE}, 3, 2), data.source().readAll());
    }

    @Test
    void what_is_not_declared_as_missing_is_a_fault() {
        assertEquals(List.of(
                "data.csv:2: found \"NA\", expected a finite number, in column \"x\"",
                "data.csv:3: empty field in column \"y\""),
                faults("x,y\nNA,1\n2,\n", List.of("?"), columns()));
    }

    @Test
    void a_column_of_texts_is_one_fault() {
        assertEquals(List.of(
                "data.csv: column \"colour\" holds text in 4 of 5 rows (first: line 3, \"red\"); declare it in columns,"
                        + " as nominal for instance",
                "data.csv: column \"x\" holds text in 4 of 5 rows (first: line 2, \"-\"); declare it in columns, as"
                        + " nominal for instance, or \"-\" in missing",
                "data.csv:5: found \"o\", expected a finite number, in column \"y\""),
                faults("colour,x,y\n1,-,1\nred,-,2\nblue,-,3\nred,-,o\nred,1,5\n", List.of(), columns()));
    }

    @Test
    void a_target_of_texts_is_one_fault() {
        assertEquals(List.of(
                "data.csv: column \"y\" holds text in 4 of 4 rows (first: line 2, \"a\"); a target needs numbers:"
                        + " declare it as the label if it holds classes"),
                faults(csv(",", Optional.empty(), Optional.of("y"), Optional.empty()),
                        "x,y\n1,a\n2,b\n3,a\n4,b\n"));
    }

    @Test
    void a_nominal_column_becomes_one_column_per_category_in_its_place() throws Exception {
        Dataset data = load("x,colour,y\n1,red,2\n3,blue,4\n5,NA,6\n", List.of("NA"), columns("colour", NOMINAL));
        assertEquals(List.of("x", "colour=blue", "colour=red", "y"), data.columnNames());
        assertEquals(
                NdArray.ofRows(new double[][] {{1, 0, 1, 2}, {3, 1, 0, 4}, {5, NONE, NONE, 6}}),
                data.source().readAll());
    }

    @Test
    void the_first_category_may_be_dropped() throws Exception {
        Dataset data = load("colour\nred\nblue\ngreen\n", List.of(), columns("colour", DROPPING));
        assertEquals(List.of("colour=green", "colour=red"), data.columnNames());
        assertEquals(NdArray.ofRows(new double[][] {{0, 1}, {0, 0}, {1, 0}}), data.source().readAll());
    }

    @Test
    void declared_categories_stand_in_their_order_whether_they_occur_or_not() throws Exception {
        Nominal declared = new Nominal(Optional.of(List.of("red", "green", "blue")), Nominal.Drop.NONE);
        Dataset data = load("colour\nblue\nred\n", List.of(), columns("colour", declared));
        assertEquals(List.of("colour=red", "colour=green", "colour=blue"), data.columnNames());
        assertEquals(NdArray.ofRows(new double[][] {{0, 0, 1}, {1, 0, 0}}), data.source().readAll());
    }

    @Test
    void an_ordinal_column_becomes_positions() throws Exception {
        Dataset data = load("size\nL\nS\n-\nM\n", List.of("-"), columns("size", SIZES));
        assertEquals(List.of("size"), data.columnNames());
        assertEquals(NdArray.of(new double[] {2, 0, NONE, 1}, 4, 1), data.source().readAll());
    }

    @Test
    void an_unknown_category_is_named_with_the_nearest() {
        Nominal declared = new Nominal(Optional.of(List.of("red", "green")), Nominal.Drop.NONE);
        assertEquals(List.of(
                "data.csv:2: found \"geen\" in column \"colour\", expected one of red, green; did you mean \"green\"?",
                "data.csv:3: found \"XXXXL\" in column \"size\", expected one of S, M, L",
                "data.csv:3: empty field in column \"colour\""),
                faults("size,colour\nS,geen\nXXXXL,\n", List.of(), columns("colour", declared, "size", SIZES)));
    }

    @Test
    void that_a_column_has_unknown_categories_is_one_fault() {
        assertEquals(List.of("data.csv:3: found \"XS\", \"XL\", \"XXL\" and 1 other text in column \"size\", expected"
                        + " one of S, M, L"),
                faults("size\nS\nXS\nXL\nXXL\nXS\nhuge\n", List.of(), columns("size", SIZES)));
        assertEquals(List.of("data.csv:2: empty field in column \"size\", and in 2 more rows"),
                faults("size,x\n,1\nS,2\n,3\n,4\n", List.of(), columns("size", SIZES)));
    }

    @Test
    void faults_stand_at_the_key_that_says_how_the_column_is_read() {
        Nominal declared = new Nominal(Optional.of(List.of("red")), Nominal.Drop.NONE);
        assertEquals(
                List.of("columns.colour.categories", "columns.size.order", "columns.x", "", "target", "groups"),
                paths(new Csv("data.csv", Optional.empty(), Optional.of("y"), Optional.of("who"), List.of(), ",",
                                columns("colour", declared, "size", SIZES, "x", new Numeric())),
                        "colour,size,x,z,y,who\nblue,XL,a,b,c,\n"));
        assertEquals(
                List.of("label", "columns.z (name)"),
                paths(new Csv("data.csv", Optional.of("kind"), Optional.empty(), Optional.empty(), List.of(), ",",
                        columns("z", NOMINAL)), "x\n1\n"));
    }

    @Test
    void an_empty_category_is_a_fault_unless_it_means_missing() {
        assertEquals(List.of("data.csv:3: empty field in column \"colour\""),
                faults("x,colour\n1,red\n2,\n", List.of(), columns("colour", NOMINAL)));
    }

    @Test
    void an_ignored_column_may_hold_anything() throws Exception {
        Dataset data = load("id,x\n17a,1\n,2\n", List.of(), columns("id", new Ignored()));
        assertEquals(List.of("x"), data.columnNames());
        assertEquals(NdArray.of(new double[] {1, 2}, 2, 1), data.source().readAll());
    }

    @Test
    void target_and_groups_are_no_features() throws Exception {
        Dataset data = csv(";", Optional.empty(), Optional.of("y"), Optional.of("who"))
                .load(written("x;y;who\n1;10;b\n2;20;a\n3;30;b\n"));
        assertEquals(List.of("x"), data.columnNames());
        assertEquals(new Target("y", NdArray.of(new double[] {10, 20, 30}, 3)), data.target().orElseThrow());
        assertEquals(List.of("a", "b"), data.groups().orElseThrow().classes());
        assertArrayEquals(new int[] {1, 0, 1}, data.groups().orElseThrow().codes());
    }

    @Test
    void label_target_and_groups_need_every_value() {
        Csv csv = csv(",", Optional.of("kind"), Optional.of("y"), Optional.of("who"));
        assertEquals(List.of(
                "data.csv:2: found \"NA\", which means missing, but the label needs every value, in column \"kind\"",
                "data.csv:3: found \"NA\", which means missing, but the target needs every value, in column \"y\"",
                "data.csv:3: empty field in column \"who\"",
                "data.csv:4: found \"much\", expected a finite number, in column \"y\""),
                faults(csv, "x,kind,y,who\n1,NA,2,a\n3,b,NA,\n4,c,much,d\n"));
    }

    @Test
    void a_column_without_any_value_is_refused() {
        assertEquals(List.of(
                "data.csv: column \"y\" has no values: all 2 are missing; its type might be \"ignored\"",
                "data.csv: column \"z\" has no values: all 2 are missing; its type might be \"ignored\""),
                faults("x,y,z\n1,,\n2,,\n", List.of(""), columns("z", NOMINAL)));
    }

    @Test
    void unknown_names_are_told_at_once() {
        Csv csv = new Csv("data.csv", Optional.of("knd"), Optional.of("zzzzzz"), Optional.empty(), List.of(), ",",
                columns("colr", NOMINAL));
        assertEquals(List.of(
                "data.csv:1: no column \"knd\" for the label; did you mean \"kind\"? columns: x, kind, colour",
                "data.csv:1: no column \"zzzzzz\" for the target; columns: x, kind, colour",
                "data.csv:1: no column \"colr\" for the type that is declared; did you mean \"colour\"? "
                        + "columns: x, kind, colour"),
                faults(csv, "x,kind,colour\n1,a,red\n"));
    }

    @Test
    void a_category_may_not_take_the_name_of_a_column() {
        assertEquals(List.of("data.csv:1: column name \"c=a\" stands for a category as well"),
                faults("c=a,c\n1,a\n", List.of(), columns("c", NOMINAL)));
    }

    @Test
    void nothing_but_ignored_columns_and_a_dropped_category_is_no_data() {
        assertEquals(List.of("data.csv:1: no column of numbers beside x, c"),
                faults("x,c\n1,a\n", List.of(), columns("c", DROPPING, "x", new Ignored())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "\"", "\n", " "})
    void a_separator_is_one_character_that_has_no_other_meaning(String separator) {
        assertThrows(InvalidSettingsException.class,
                () -> csv(separator, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_tab_parts_fields_as_well() throws Exception {
        Dataset data = csv("\t", Optional.empty(), Optional.empty(), Optional.empty()).load(written("x\ty\n1\t2\n"));
        assertEquals(NdArray.of(new double[] {1, 2}, 1, 2), data.source().readAll());
    }

    @Test
    void a_column_has_one_role() {
        Exception refusal = assertThrows(InvalidSettingsException.class, () -> new Csv(
                "data.csv", Optional.of("a"), Optional.of("a"), Optional.of("b"), List.of(), ",",
                columns("b", NOMINAL)));
        assertEquals("csv: target: \"a\" is the column of the key label already; "
                + "columns.b: \"b\" is the column of the key groups, which has no type", refusal.getMessage());
    }

    @Test
    void categories_are_declared_once_and_without_blanks() {
        Exception refusal = assertThrows(
                InvalidSettingsException.class, () -> new Ordinal(List.of("S", " M", "S")));
        assertEquals("ordinal: order.1: found \" M\", expected no blanks around it, as fields have none; "
                + "order.2: \"S\" stands twice", refusal.getMessage());
        assertThrows(InvalidSettingsException.class, () -> new Nominal(Optional.of(List.of()), Nominal.Drop.NONE));
    }

    private Dataset load(String text, List<String> missing, SequencedMap<String, ColumnType> columns)
            throws Exception {
        return csv(missing, columns).load(written(text));
    }

    private List<String> faults(String text, List<String> missing, SequencedMap<String, ColumnType> columns) {
        return faults(csv(missing, columns), text);
    }

    /** The keys that faults stand at. */
    private List<String> paths(Csv csv, String text) {
        return assertThrows(DataException.class, () -> csv.load(written(text))).problems().stream()
                .map(problem -> problem.path() + (problem.ofName() ? " (name)" : ""))
                .toList();
    }

    private List<String> faults(Csv csv, String text) {
        Path in = written(text);
        return assertThrows(DataException.class, () -> csv.load(in)).faults();
    }

    private static Csv csv(List<String> missing, SequencedMap<String, ColumnType> columns) {
        return new Csv("data.csv", Optional.empty(), Optional.empty(), Optional.empty(), missing, ",", columns);
    }

    private static Csv csv(
            String separator, Optional<String> label, Optional<String> target, Optional<String> groups) {
        return new Csv("data.csv", label, target, groups, List.of("NA"), separator, columns());
    }

    private static SequencedMap<String, ColumnType> columns(Object... namesAndTypes) {
        SequencedMap<String, ColumnType> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            columns.put((String) namesAndTypes[i], (ColumnType) namesAndTypes[i + 1]);
        }
        return columns;
    }

    private Path written(String text) {
        try {
            Files.writeString(folder.resolve("data.csv"), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
