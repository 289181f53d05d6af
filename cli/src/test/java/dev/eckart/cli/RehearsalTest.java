package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Rehearsal;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.SmallRehearsal;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the contract asks of experiments holds for all components of ours, and is seen where it does not hold. */
class RehearsalTest {

    private static final Workbench WORKBENCH = Wiring.workbench(List.of());

    /** Steps whose samples are about columns that the small data do not have. */
    private static final Set<String> NAMING_COLUMNS = Set.of("drop", "select");

    @Test
    void answersForTestingChangeNothingElse() {
        Rehearsal rehearsal = new SmallRehearsal();
        Set<String> without = new TreeSet<>();
        for (Catalogue.Entry entry : entries()) {
            Record component = sample(entry.header());
            if (isRehearsed(component)) {
                rehearsal.withAnswersPermuted(component).ifPresentOrElse(
                        told -> assertSame(told, entry.name()), () -> without.add(entry.name()));
            }
        }
        assertEquals(NAMING_COLUMNS, without);
    }

    private static void assertSame(Rehearsal.Told told, String name) {
        assertTrue(told.asTheyStand().contains("train="), name + ": " + told.asTheyStand());
        assertEquals(told.asTheyStand(), told.permuted(), name);
    }

    private static boolean isRehearsed(Record component) {
        return switch (component) {
            case Factoriser _ -> false;
            case Model _, PreparationStep _, Metric _, Optimiser _ -> true;
            default -> false;
        };
    }

    @Test
    void aMetricThatRemembersWhatWasForTestingIsSeen() {
        Header header = Header.of(Remembering.class);
        List<Catalogue.Entry> entries = new ArrayList<>(entries());
        entries.add(new Catalogue.Entry(header, Set.of(), "toy.jar", "v1"));
        Rehearsal.Told told = new SmallRehearsal(Catalogue.of(entries))
                .withAnswersPermuted(new Remembering(On.TRAIN))
                .orElseThrow();
        assertNotEquals(told.asTheyStand(), told.permuted());
    }

    private static List<Catalogue.Entry> entries() {
        Catalogue catalogue = WORKBENCH.catalogue();
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .distinct()
                .toList();
    }

    private static Record sample(Header header) {
        Diagnostics diagnostics = new Diagnostics();
        Object sample = new Binder(WORKBENCH.catalogue())
                .bind(WORKBENCH.samples().of(header), header.kinds().iterator().next(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
        return (Record) sample;
    }

    /** Says on other parts what it has seen last for testing. */
    @Name("remembering")
    @Doc("a sum over the classes that were for testing")
    record Remembering(@Doc("the part of the data") On on) implements ClassMetric {

        private static final AtomicLong SEEN = new AtomicLong();

        @Override
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }

        @Override
        public Score score(NdArray logits, int[] labels) {
            if (on == On.TEST) {
                SEEN.set(IntStream.range(0, labels.length).map(row -> (row + 1) * labels[row]).sum());
            }
            return new Score.Value(SEEN.get());
        }
    }
}
