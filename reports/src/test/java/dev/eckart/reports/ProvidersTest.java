package dev.eckart.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.eckart.components.Header;
import dev.eckart.components.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private static List<Provider<?>> ours() {
        List<Provider<?>> ours = new ArrayList<>();
        for (Provider<?> provider : ServiceLoader.load(Provider.class)) {
            if (provider.type().getName().startsWith("dev.eckart.reports.")) {
                ours.add(provider);
            }
        }
        return ours;
    }

    @Test
    void everyComponentIsOfferedUnderItsName() {
        assertEquals(
                List.of("aligned-pair", "at-most", "chosen", "comparison", "confusion", "confusion-matrix",
                        "critical-difference", "curve", "distribution", "heat-map", "mean", "mean-of-folds",
                        "often-within", "one-run", "pairwise", "per-class", "pivot", "ranking", "runs", "same-up-to",
                        "scatter", "scatter-pair", "spectrum", "strip", "summary", "sweep-curve", "variance"),
                ours().stream().map(provider -> Header.of(provider.type()).name()).sorted().toList());
    }

    @Test
    void everyComponentAndKeyIsDocumentedAndOfAKind() {
        for (Provider<?> provider : ours()) {
            Header header = Header.of(provider.type());
            assertFalse(header.doc().isEmpty() || header.kinds().isEmpty(), header.name());
            header.keys().forEach(key -> assertFalse(key.doc().isEmpty(), header.name() + "." + key.name()));
        }
    }

    @Test
    void nothingIsDrawnFromStreams() {
        ours().forEach(provider -> assertEquals(Set.of(), provider.streams()));
    }
}
