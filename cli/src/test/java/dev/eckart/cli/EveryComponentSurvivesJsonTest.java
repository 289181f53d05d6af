package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Header;
import dev.eckart.components.Notation;
import dev.eckart.experiments.Changes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fixtures use every component, which {@link EveryComponentIsFingerprintedTest} holds. */
class EveryComponentSurvivesJsonTest {

    private static final Notation NOTATION = ServiceLoader.load(Notation.class).findFirst().orElseThrow();

    @Test
    void whatIsWrittenIsReadAsTheSame() throws IOException {
        Set<String> different = new TreeSet<>();
        for (Record component : components()) {
            Record read = NOTATION.read(NOTATION.write(component), component.getClass());
            if (!component.equals(read)) {
                different.add(component + " is read as " + read);
            }
        }
        assertEquals(Set.of(), different);
    }

    private static List<Record> components() throws IOException {
        List<Record> components = new ArrayList<>();
        Ran.plans(Fixtures.experiments(), Changes.NONE)
                .forEach(plan -> plan.variants().forEach(variant -> collect(variant.experiment(), components)));
        return components;
    }

    private static void collect(Object value, List<Record> components) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> collect(present, components));
            case List<?> list -> list.forEach(one -> collect(one, components));
            case Map<?, ?> map -> map.values().forEach(one -> collect(one, components));
            case Record record -> {
                if (!Header.of(record.getClass()).kinds().isEmpty()) {
                    components.add(record);
                }
                Header.values(record).forEach(setting -> collect(setting, components));
            }
            default -> { }
        }
    }
}
