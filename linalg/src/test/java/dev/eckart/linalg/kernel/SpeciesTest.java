package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jdk.incubator.vector.VectorSpecies;
import org.junit.jupiter.api.Test;

/** A second species for a type of element makes the JIT's code of all others worse: decision 007. */
class SpeciesTest {

    @Test
    void everySpeciesIsThePreferredOneOfItsElements() throws Exception {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each : classes()) {
            Arrays.stream(each.getDeclaredFields())
                    .filter(field -> field.getType() == VectorSpecies.class)
                    .forEach(fields::add);
        }
        assertFalse(fields.isEmpty());
        for (Field field : fields) {
            field.setAccessible(true);
            VectorSpecies<?> species = (VectorSpecies<?>) field.get(null);
            assertEquals(VectorSpecies.ofPreferred(species.elementType()), species, field.toString());
        }
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path folder = Path.of(Machine.class.getResource("Machine.class").toURI()).getParent();
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                classes.add(Class.forName(Machine.class.getPackageName() + "." + name));
            }
        }
        return classes;
    }
}
