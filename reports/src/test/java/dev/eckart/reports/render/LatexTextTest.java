package dev.eckart.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LatexTextTest {

    /** Every way in which an escaped special character may stand. */
    private static final String ESCAPES = "\\\\text[a-z]+\\{\\}|\\\\ldots\\{\\}|\\\\[{}#$%&_]|\\{[*\\[\\]]\\}"
            + "|\\{\\\\char34\\}"
            + "|(?<=-)\\{\\}(?=-)|(?<=')\\{\\}(?=')|(?<=,)\\{\\}(?=,)|\\$(-|\\\\[a-z]+)\\$";

    @SuppressWarnings("unused") // by name
    static final List<String> HOSTILE = Hostile.NAMES;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void nothingOfTheTextIsACommand(String name) {
        String plain = LatexText.escaped(name).replaceAll(ESCAPES, "");
        assertFalse(plain.matches(".*[\\\\{}#$%&_~^<>|`\"*\\[\\]].*"), plain);
    }

    @Test
    void specialCharactersAreCommandsForThemselves() {
        assertEquals("\\textbackslash{} \\{\\} \\#\\$\\%\\&\\_ \\textasciitilde{}\\textasciicircum{}",
                LatexText.escaped("\\ {} #$%&_ ~^"));
        assertEquals("-{}-{}- '{}' {[}{*}{]} {\\char34}a", LatexText.escaped("--- '' [*] \"a"));
    }

    @ParameterizedTest
    @CsvSource({
        "15.2289,         15.2289",
        "-0.5,            $-0.5$",
        "9.1e-5,          $9.1\\cdot10^{-5}$",
        "-1.25e12 ± 2e9,  $-1.25\\cdot10^{12}$ $\\pm$ $2\\cdot10^{9}$",
        "-∞,              $-\\infty$",
        "1 of 2 diverged, 1 of 2 diverged",
    })
    void numbersAreSetAsNumbers(String printed, String set) {
        assertEquals(set, LatexText.numbers(printed));
    }
}
