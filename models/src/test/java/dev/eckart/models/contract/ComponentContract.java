package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Doc;
import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.components.Name;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every component keeps to, and every component that its settings hold. */
public abstract class ComponentContract {

    /** The component, with valid settings. */
    protected abstract Record component();

    /** All providers, as experiment files see them. */
    List<Provider<?>> providers() {
        return ServiceLoader.load(Provider.class).stream().<Provider<?>>map(ServiceLoader.Provider::get).toList();
    }

    @Test
    public final void nameAndMeaningAreGiven() {
        for (Record part : components()) {
            assertTrue(part.getClass().isAnnotationPresent(Name.class), part + " lacks @Name");
            assertTrue(part.getClass().isAnnotationPresent(Doc.class), part + " lacks @Doc");
        }
    }

    @Test
    public final void everyKeySaysWhatItMeans() {
        for (Record part : Parts.of(component())) {
            for (Key key : Header.of(part.getClass()).keys()) {
                assertFalse(key.doc().isBlank(), "key " + key.name() + " of " + part + " lacks @Doc");
            }
        }
    }

    @Test
    public final void oneProviderOffersTheComponent() {
        for (Record part : components()) {
            List<Provider<?>> offering = offering(part);
            assertEquals(1, offering.size(), "providers of " + part + " in META-INF/services: " + offering);
            assertEquals(Provider.API_VERSION, offering.getFirst().apiVersion());
        }
    }

    @Test
    public final void valuesBeyondTheBoundsAreRefused() {
        for (Record part : Parts.of(component())) {
            List<Key> keys = Header.of(part.getClass()).keys();
            for (int i = 0; i < keys.size(); i++) {
                Key key = keys.get(i);
                Invalid.values(key, Header.values(part).get(i)).forEach(value -> assertRefused(part, key, value));
            }
        }
    }

    @Test
    public final void equalSettingsAreEqual() {
        assertEquals(component(), component());
        assertEquals(component().hashCode(), component().hashCode());
    }

    /** The streams that the component and those in its settings declare. */
    final Set<String> declaredStreams() {
        return Parts.of(component()).stream()
                .flatMap(part -> DrawsBySetting.of(part, offeredStreams(part)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> offeredStreams(Record part) {
        return offering(part).stream()
                .flatMap(provider -> provider.streams().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Record> components() {
        return Parts.of(component()).stream()
                .filter(part -> !Header.of(part.getClass()).kinds().isEmpty())
                .toList();
    }

    private List<Provider<?>> offering(Record part) {
        return providers().stream().filter(provider -> provider.type() == part.getClass()).toList();
    }

    private static void assertRefused(Record part, Key key, Object value) {
        String what = "key " + key.name() + " of " + part + " set to " + value;
        var refusal = assertThrows(InvalidSettingsException.class, () -> Invalid.construct(part, key, value), what);
        assertTrue(refusal.problems().stream().anyMatch(p -> p.path().segments().contains(key.name())), what);
    }
}
