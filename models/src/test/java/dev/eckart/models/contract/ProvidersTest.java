package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Provider;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.contract.Parts;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every component that this module offers is held to the contract, itself or in the settings of another. */
final class ProvidersTest {

    @Test
    void everyProviderHasAContractTest() throws Exception {
        Set<String> offered = ServiceLoader.load(Provider.class).stream()
                .<Provider<?>>map(ServiceLoader.Provider::get)
                .map(provider -> provider.type().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(offered.contains("dev.eckart.models.factorisation.TruncatedSvd"), offered::toString);
        offered.removeAll(heldToTheContract());
        assertEquals(Set.of(), offered, "offered, but in no component() or model() of a contract test");
    }

    private static Set<String> heldToTheContract() throws Exception {
        Set<String> names = new TreeSet<>();
        for (ComponentContract test : contractTests()) {
            Parts.of(Checks.component(test)).forEach(part -> names.add(part.getClass().getName()));
        }
        return names;
    }

    /** The contract tests of this module, one instance of each. */
    static List<ComponentContract> contractTests() throws Exception {
        List<ComponentContract> tests = new ArrayList<>();
        for (String name : testClasses()) {
            Class<?> type = Class.forName(name);
            if (ComponentContract.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                tests.add((ComponentContract) constructor.newInstance());
            }
        }
        return tests;
    }

    private static List<String> testClasses() throws IOException, URISyntaxException {
        Path root = Path.of(ProvidersTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
