package dev.eckart.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.components.Doc;
import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.components.Name;
import dev.eckart.components.Notation;
import dev.eckart.components.Provider;
import dev.eckart.components.Rehearsal;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every component keeps to, and every component that its settings hold. */
@ExtendWith(ContractReport.class)
public abstract class ComponentContract {

    /** The component, with valid settings. */
    protected abstract Record component();

    /** All providers, as experiment files see them. Another answer is for tests of the contract itself. */
    protected List<Provider<?>> providers() {
        return ServiceLoader.load(Provider.class).stream().<Provider<?>>map(ServiceLoader.Provider::get).toList();
    }

    /** How components are written down, if that is on the class path. */
    protected Optional<Notation> notation() {
        return ServiceLoader.load(Notation.class).findFirst();
    }

    /** What runs experiments, if that is on the class path. */
    protected Optional<Rehearsal> rehearsal() {
        return ServiceLoader.load(Rehearsal.class).findFirst();
    }

    /** Whether a value within a key's bounds may be refused all the same, because it does not suit other settings. */
    protected boolean dependsOnOthers(Key key) {
        return false;
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
                Bounds.beyond(key, Header.values(part).get(i)).forEach(value -> assertRefused(part, key, value));
            }
        }
    }

    @Test
    public final void valuesAtTheBoundsAreAccepted() {
        for (Record part : Parts.of(component())) {
            List<Key> keys = Header.of(part.getClass()).keys();
            for (int i = 0; i < keys.size(); i++) {
                Key key = keys.get(i);
                List<Object> bounds = dependsOnOthers(key) ? List.of() : Bounds.at(key, Header.values(part).get(i));
                bounds.forEach(bound ->
                        assertDoesNotThrow(() -> Rebuilt.with(part, key, bound), what(part, key, bound)));
            }
        }
    }

    /** No schema and no editor knows of a bound that is enforced and not declared. */
    @Test
    public final void valuesBetweenTheBoundsAreAccepted() {
        for (Record part : own()) {
            List<Key> keys = Header.of(part.getClass()).keys();
            for (int i = 0; i < keys.size(); i++) {
                Key key = keys.get(i);
                List<Object> between =
                        dependsOnOthers(key) ? List.of() : Bounds.between(key, Header.values(part).get(i));
                between.forEach(value -> assertDoesNotThrow(
                        () -> Rebuilt.with(part, key, value),
                        what(part, key, value) + ", which the bounds that it declares allow"));
            }
        }
    }

    @Test
    public final void equalSettingsAreEqual() {
        assertEquals(component(), component());
        assertEquals(component().hashCode(), component().hashCode());
    }

    /** Left out where nothing on the class path can write files: a test dependency on eckart-experiments can. */
    @Test
    public final void settingsSurviveJsonAndBack() {
        assumeTrue(notation().isPresent(), "no Notation on the class path");
        assumeTrue(component().equals(component()), "equal settings are not equal");
        Notation notation = notation().orElseThrow();
        String text = notation.write(component());
        Record read = notation.read(text, component().getClass());
        assertEquals(component(), read, text);
        assertEquals(text, notation.write(read));
    }

    /**
     * From the file to the scores: what is for testing has no part in steps, choices, fits and scores of other parts.
     * Left out where nothing on the class path runs experiments, and for what has no place in a small one.
     */
    @Test
    public final void answersForTestingChangeNothingElseInAnExperiment() {
        assumeTrue(rehearsal().isPresent(), "no Rehearsal on the class path");
        Optional<Rehearsal.Told> told = rehearsal().orElseThrow().withAnswersPermuted(component());
        assumeTrue(told.isPresent(), "no small experiment has a place for it");
        assertEquals(told.orElseThrow().asTheyStand(), told.orElseThrow().permuted());
    }

    /** The streams that the component and those in its settings declare. */
    protected final Set<String> declaredStreams() {
        return Parts.of(component()).stream()
                .flatMap(part -> DrawsBySetting.of(part, offeredStreams(part)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> offeredStreams(Record part) {
        return offering(part).stream()
                .flatMap(provider -> provider.streams().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The component and the records written within it that are none. */
    private List<Record> own() {
        Record component = component();
        return Parts.of(component).stream()
                .filter(part -> part.equals(component) || Header.of(part.getClass()).kinds().isEmpty())
                .toList();
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
        String what = what(part, key, value);
        var refusal = assertThrows(InvalidSettingsException.class, () -> Rebuilt.with(part, key, value), what);
        assertTrue(refusal.problems().stream().anyMatch(p -> p.path().segments().contains(key.name())), what);
    }

    private static String what(Record part, Key key, Object value) {
        return "key " + key.name() + " of " + part + " set to " + value;
    }
}
