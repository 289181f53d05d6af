package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Header;
import dev.eckart.experiments.json.HeaderCheck;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is checked of plugins when they are loaded holds for our own components, which are not checked then. */
final class OurHeadersTest {

    private static final Catalogue OURS = Wiring.workbench(List.of()).catalogue();

    @Test
    void filesCanGiveEveryKey() {
        assertEquals(List.of(), headers().flatMap(header -> HeaderCheck.unreadable(header).stream()).toList());
    }

    @Test
    void defaultsAreValid() {
        assertEquals(List.of(),
                headers().flatMap(header -> HeaderCheck.invalidDefaults(header, OURS).stream()).toList());
    }

    @Test
    void namesAreKebabCaseAndKindsAreGiven() {
        headers().forEach(header -> {
            assertTrue(header.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), header::name);
            assertTrue(OURS.kinds().containsAll(header.kinds()), header::name);
        });
        assertTrue(headers().count() > 100);
    }

    private static Stream<Header> headers() {
        return OURS.kinds().stream()
                .flatMap(kind -> OURS.ofKind(kind).values().stream())
                .map(Catalogue.Entry::header)
                .distinct();
    }
}
