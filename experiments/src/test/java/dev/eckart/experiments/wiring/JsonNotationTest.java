package dev.eckart.experiments.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Notation;
import dev.eckart.datasets.Centre;
import dev.eckart.datasets.FitOn;
import dev.eckart.models.factorisation.TruncatedSvd;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JsonNotationTest {

    private static final Notation NOTATION = ServiceLoader.load(Notation.class).findFirst().orElseThrow();

    @Test
    void a_component_is_written_and_read_as_files_hold_it() {
        assertInstanceOf(JsonNotation.class, NOTATION);
        assertEquals("{\"type\":\"centre\",\"fitOn\":\"train\"}", NOTATION.write(new Centre(FitOn.TRAIN)));
        assertEquals(new Centre(FitOn.ALL), NOTATION.read("{\"type\":\"centre\",\"fitOn\":\"all\"}", Centre.class));
        assertEquals(new TruncatedSvd(2), NOTATION.read(NOTATION.write(new TruncatedSvd(2)), TruncatedSvd.class));
    }

    @Test
    void what_is_no_such_component_is_refused_where_it_is_wrong() {
        String text = "{\"type\":\"centre\",\"fitOn\":\"half\"}";
        var refusal = assertThrows(IllegalArgumentException.class, () -> NOTATION.read(text, Centre.class));
        assertTrue(String.valueOf(refusal.getMessage()).contains("component:1:26"), refusal::getMessage);
        String other = NOTATION.write(new Centre(FitOn.ALL));
        assertThrows(IllegalArgumentException.class, () -> NOTATION.read(other, TruncatedSvd.class));
    }
}
