package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.components.Streams;
import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Split;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Split} keeps to. It parts twelve rows of two columns, in three classes and six groups. */
public abstract class SplitContract extends ComponentContract {

    private final Dataset data = Twelve.rows();

    /** The split, with settings that suit twelve rows of two columns. */
    protected abstract Split split();

    /** Whether every row or cell is in one of the parts. */
    protected boolean usesAll() {
        return true;
    }

    /** Whether rows are dealt by their classes. */
    protected boolean readsLabels() {
        return false;
    }

    @Override
    protected final Record component() {
        return (Record) split();
    }

    @Test
    public final void partsAreDisjointAndWithinTheData() {
        for (Dealt dealt : folds(data, 1)) {
            List<Integer> all = dealt.all();
            assertEquals(all.size(), new HashSet<>(all).size(), "named twice: " + dealt);
            all.forEach(place -> assertTrue(place >= 0 && place < places(), "no such place: " + place));
        }
    }

    @Test
    public final void everyPlaceIsInAPart() {
        assumeTrue(usesAll(), "some are left over");
        for (Dealt dealt : folds(data, 1)) {
            assertTrue(new HashSet<>(dealt.all()).containsAll(everyPlace()), "left over by " + dealt);
        }
    }

    @Test
    public final void thereIsSomethingToFitTo() {
        folds(data, 1).forEach(dealt -> assertFalse(dealt.train().isEmpty(), dealt::toString));
    }

    @Test
    public final void eachPlaceIsForTestingInOneFold() {
        assumeTrue(split().folds() > 1 && usesAll(), "there is one fold");
        List<Integer> tested = new ArrayList<>();
        folds(data, 1).forEach(dealt -> tested.addAll(dealt.test()));
        assertEquals(everyPlace(), tested.stream().sorted().toList());
    }

    @Test
    public final void theSameSeedGivesTheSameParts() {
        assertEquals(folds(data, 1), folds(data, 1));
    }

    @Test
    public final void anotherSeedGivesOtherPartsJustWhereAStreamIsDeclared() {
        assumeTrue(folds(data, 1).equals(folds(data, 1)), "parts differ by chance");
        assumeTrue(drawn(0).equals(declaredStreams()), "streams are drawn from otherwise than declared");
        if (declaredStreams().isEmpty()) {
            assertEquals(folds(data, 1), folds(data, 2));
        } else {
            assertNotEquals(folds(data, 1), folds(data, 2));
        }
    }

    @Test
    public final void everyFoldDrawsFromTheDeclaredStreams() {
        for (int fold = 0; fold < split().folds(); fold++) {
            assertEquals(declaredStreams(), drawn(fold), "drawn from for fold " + fold);
        }
    }

    @Test
    public final void permutedLabelsChangeNothing() {
        assumeFalse(readsLabels(), "rows are dealt by their classes");
        assumeTrue(folds(data, 1).equals(folds(data, 1)), "parts differ by chance");
        assertEquals(folds(data, 1), folds(Twelve.withLabelsPermuted(), 1));
    }

    @Test
    public final void otherNumbersChangeNothing() {
        assumeTrue(folds(data, 1).equals(folds(data, 1)), "parts differ by chance");
        assertEquals(folds(data, 1), folds(Twelve.withOtherNumbers(), 1));
    }

    private List<Dealt> folds(Dataset parted, long seed) {
        Split split = split();
        return IntStream.range(0, split.folds())
                .mapToObj(fold -> Dealt.of(split.part(parted, fold, Streams.seeded(seed)), parted))
                .toList();
    }

    private Set<String> drawn(int fold) {
        Streams streams = Streams.seeded(1);
        split().part(data, fold, streams);
        return streams.drawn();
    }

    private List<Integer> everyPlace() {
        return IntStream.range(0, places()).boxed().toList();
    }

    private int places() {
        return switch (split().unit()) {
            case ROWS -> data.source().rows();
            case CELLS -> data.source().rows() * data.source().columns();
        };
    }
}
