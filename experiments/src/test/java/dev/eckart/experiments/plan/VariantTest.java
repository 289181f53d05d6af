package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0.1                                         | gd, b 0.1
            "f64"                                       | gd, b "f64"
            [1,2]                                       | gd, b [1,2]
            {"c":1}                                     | gd, b {"c":1}
            {"type":"wine"}                             | gd, b wine
            {"type":"iris","variant":"uci"}             | gd, b iris (variant uci)
            {"type":"x","l":{"type":"y","z":1},"m":[1]} | gd, b x (l y (z 1), m [1])
            """)
    void aLabelShowsTheLastKeyAndTheValue(String value, String label) {
        SequencedMap<String, String> swept = new LinkedHashMap<>();
        swept.put("models.a.b", value);
        assertEquals(label, new Variant("gd", swept).label());
    }
}
