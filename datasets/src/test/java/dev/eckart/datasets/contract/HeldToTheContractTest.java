package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Provider;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.contract.Parts;
import dev.eckart.datasets.Dataset;
import java.lang.reflect.Constructor;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every component that this module offers is held to the contract, itself or in the settings of another. */
final class HeldToTheContractTest {

    @Test
    void everyProviderHasAContractTest() throws ReflectiveOperationException {
        Set<String> offered = ServiceLoader.load(Provider.class).stream()
                .<Provider<?>>map(ServiceLoader.Provider::get)
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith(Dataset.class.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(offered.contains("dev.eckart.datasets.Csv"), offered::toString);
        for (Object tests : new Object[] {new LoadersTest(), new StepsTest(), new SplitsTest()}) {
            offered.removeAll(held(tests));
        }
        assertEquals(Set.of(), offered, "offered, but in no contract test");
    }

    private static Set<String> held(Object tests) throws ReflectiveOperationException {
        Set<String> held = new TreeSet<>();
        for (Class<?> nested : tests.getClass().getDeclaredClasses()) {
            Constructor<?> constructor = nested.getDeclaredConstructor(tests.getClass());
            Record component = Checks.component((ComponentContract) constructor.newInstance(tests));
            Parts.of(component).forEach(part -> held.add(part.getClass().getName()));
        }
        return held;
    }
}
