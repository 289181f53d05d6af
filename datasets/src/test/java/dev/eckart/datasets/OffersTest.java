package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final List<Provider<?>> OFFERED = ServiceLoader.load(Provider.class).stream()
            .<Provider<?>>map(ServiceLoader.Provider::get)
            .toList();

    @Test
    void every_component_of_the_module_is_offered() {
        assertEquals(
                List.of(
                        "breast-cancer", "centre", "csv", "digits", "drop", "given", "hide-cells", "ignored", "impute",
                        "iris", "k-fold", "lab-3x3", "min-max", "nominal", "numeric", "ordinal", "pca", "polynomial",
                        "robust-scale", "scale", "select", "shuffled", "wine"),
                OFFERED.stream().map(provider -> header(provider).name()).sorted().toList());
    }

    @Test
    void only_shuffled_splits_draw_from_a_stream() {
        for (Provider<?> provider : OFFERED) {
            boolean draws = provider.type() == Shuffled.class || provider.type() == KFold.class;
            Set<String> expected = draws ? Set.of("split") : Set.of();
            assertEquals(expected, provider.streams(), header(provider).name());
        }
    }

    @Test
    void every_component_and_key_is_described() {
        for (Provider<?> provider : OFFERED) {
            assertFalse(header(provider).doc().isEmpty(), header(provider).name());
            for (Key key : header(provider).keys()) {
                assertFalse(key.doc().isEmpty(), header(provider).name() + "." + key.name());
            }
        }
    }

    private static Header header(Provider<?> provider) {
        return Header.of(provider.type());
    }
}
