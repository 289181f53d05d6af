package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Axes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AxesFormTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Axes> read(String text) {
        return new AxesForm().read(Trees.tree(text), diagnostics);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\"a\":[1,2],\"b\":[\"x\",{\"c\":[]}]}",
        "{\"a\":[1],\"zip\":{\"b\":[1,2],\"c\":[3,4]},\"d\":[5]}",
        "{\"zip\":[{\"a\":[1,2],\"b\":[3,4]},{\"c\":[5],\"d\":[6]}],\"e\":[7]}"
    })
    void whatIsWrittenIsReadAgain(String text) {
        Axes axes = read(text).orElseThrow();
        assertEquals(List.of(), diagnostics.all());
        assertEquals(text, AxesForm.write(axes, new Origin.BuiltIn("here")).compact());
    }

    @Test
    void whatWasDrawnIsWrittenOut() {
        Axes axes = read("{\"a\": {\"uniform\": [1, 9], \"whole\": true, \"count\": 3, \"seed\": 0}}").orElseThrow();
        String written = AxesForm.write(axes, new Origin.BuiltIn("here")).compact();
        assertTrue(written.matches("\\{\"a\":\\[[1-9],[1-9],[1-9]]}"), written);
        assertEquals(axes, read(written).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": ‹[›]}                              | found an empty list, expected a list of values
            {"a": ‹5›}                               | found 5, expected a list of values
            {‹"a."›: [1]}                            | "a." has an empty key
            {‹"a.{b"›: [1]}                          | the braces in "a.{b" do not match
            {"a": [1, 2, ‹1›]}                       | a is swept over 1 twice
            {"zip": ‹5›} | \
            found 5, expected an object that gives paths lists of one length, or a list of such
            {"zip": ‹[›]} | \
            found a list, expected an object that gives paths lists of one length, or a list of such
            {"zip": ‹{›}} | \
            found an object, expected an object that gives paths lists of one length, or a list of such
            {"zip": {"a": ‹[›1, 2], "b": [1, 2, 3]}} | \
            expected 3 values, as many as "b" has, which moves with "a"; found 2
            {"zip": {"a": [1, 2, ‹1›], "b": [3, 4, 3]}} | the values 1, 3 of this zip stand here again
            {"a.b": [1], ‹"a"›: [2]}                 | "a" undoes "a.b" before it; let each key be moved by one axis
            {"a.{b,c}": [1], "zip": {‹"a.b"›: [2]}} | \
            "a.b" undoes "a.{b,c}" before it; let each key be moved by one axis
            """)
    void whatIsWrongIsToldAtItsToken(String axes, String message) {
        Marked marked = Marked.of(axes);
        read(marked.text());
        assertEquals(List.of(message), diagnostics.all().stream().map(Diagnostic::message).toList());
        assertTrue(marked.isAt(diagnostics.all().getFirst().origin()), diagnostics.render());
    }

    @Test
    void anAxisWithinAnotherComesAfterIt() {
        read("{\"a\": [{}, {\"c\": 1}], \"a.b\": [1, 2]}");
        assertEquals(List.of(), diagnostics.all());
    }
}
