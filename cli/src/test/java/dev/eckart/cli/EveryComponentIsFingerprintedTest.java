package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.experiments.spec.Statistic;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A component that no watched run uses could change its bits under the same key, or fail in every run, unnoticed. */
class EveryComponentIsFingerprintedTest {

    /** These stand in claims files, which run nothing but experiments. */
    private static final Set<Class<?>> OF_CLAIMS = Set.of(Statement.class, Statistic.class);

    /** A new component: add it to an experiment among the fixtures, and write the fingerprints anew. */
    @Test
    void everyOfferedComponentOccursInAFixture() {
        Set<String> used = used(Fingerprinted.FIXTURES);
        assertEquals(List.of(), offered().filter(component -> !used.contains(component)).toList());
    }

    private static Stream<String> offered() {
        Catalogue catalogue = Wiring.workbench(List.of()).catalogue();
        return catalogue.kinds().stream()
                .filter(kind -> !OF_CLAIMS.contains(kind))
                .flatMap(kind -> catalogue.ofKind(kind).keySet().stream().map(name -> Uses.name(kind, name)));
    }

    private static Set<String> used(List<Ran> experiments) {
        Uses uses = new Uses();
        experiments.forEach(ran -> ran.plan().variants().forEach(uses::addAll));
        return uses.found();
    }
}
