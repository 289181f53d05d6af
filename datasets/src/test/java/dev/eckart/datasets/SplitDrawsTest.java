package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a split says that it draws is what it draws: a seed more would make equal runs look different. */
class SplitDrawsTest {

    private static final Dataset DATA = TestRows.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);

    private static final Map<Class<?>, Set<String>> OFFERED = ServiceLoader.load(Provider.class).stream()
            .<Provider<?>>map(ServiceLoader.Provider::get)
            .filter(provider -> Split.class.isAssignableFrom(provider.type())
                    && provider.type().getPackage() == Split.class.getPackage())
            .collect(Collectors.toMap(Provider::type, Provider::streams));

    @Test
    void every_offered_split_has_a_sample() {
        assertEquals(OFFERED.keySet(), samples().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void every_fold_draws_from_the_streams_that_its_settings_name_and_no_other() {
        for (Split split : samples()) {
            for (int fold = 0; fold < split.folds(); fold++) {
                Streams streams = Streams.seeded(3);
                split.part(DATA, fold, streams);
                assertEquals(
                        DrawsBySetting.of((Record) split, OFFERED.getOrDefault(split.getClass(), Set.of())),
                        streams.drawn(), split.toString());
            }
        }
    }

    private static List<Split> samples() {
        List<Split> samples = new ArrayList<>(List.of(
                new Shuffled(0.5, Optional.of(0.25), Optional.of(0.25), Optional.empty()),
                Given.ofFolds(List.of(List.of(0, 1), List.of(2))),
                new HideCells(List.of(List.of(0, 1)))));
        for (KFold.Dealing of : KFold.Dealing.values()) {
            for (Optional<Double> validation : List.of(Optional.<Double>empty(), Optional.of(0.5))) {
                samples.add(new KFold(2, of, false, true, validation));
                samples.add(new KFold(2, of, false, false, validation));
            }
        }
        samples.add(new KFold(2, KFold.Dealing.ROWS, true, false, Optional.of(0.5)));
        return samples;
    }
}
