package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Parts;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.CheckpointStore;
import dev.eckart.experiments.plan.Wanted;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Checkpoint;
import dev.eckart.models.FitState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** When checkpoints are kept, by a clock that stands still unless it is moved. */
class RunCheckpointsTest {

    private static final long SECOND = 1_000_000_000;
    private static final PreparedData NO_DATA = new PreparedData(
            List.of(), NdArray.scalar(0), Optional.empty(), Optional.empty(), new Parts.Whole());

    private final List<String> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long now = 7;
    private long takes;
    private boolean full;

    @Test
    void oneIsKeptWheneverTheTimeHasPassed() {
        RunCheckpoints checkpoints = every(60 * SECOND);
        after(checkpoints, 0, 59, 1, 0, 59, 2, 60);
        assertEquals(List.of("3", "6", "7"), kept);
    }

    @Test
    void keepingTakesATwentiethOfTheTimeAtMost() {
        takes = 5 * SECOND;
        RunCheckpoints checkpoints = every(60 * SECOND);
        after(checkpoints, 60, 60, 39, 1);
        assertEquals(List.of("1", "4"), kept);
    }

    @Test
    void whoIsStoppedKeepsWhatIsWorthASecond() {
        RunCheckpoints checkpoints = every(60 * SECOND);
        now += SECOND - 1;
        checkpoints.reached(true, () -> checkpoint(1));
        now++;
        checkpoints.reached(true, () -> checkpoint(2));
        assertEquals(List.of("2"), kept);
    }

    @Test
    void theEndOfAnEpochIsWaitedForIfItIsKeptAndNear() {
        assertFalse(every(60 * SECOND).waitForEpoch());
        RunCheckpoints checkpoints = every(60 * SECOND);
        now += SECOND;
        assertTrue(checkpoints.waitForEpoch());
        now += SECOND / 2 - 1;
        assertTrue(checkpoints.waitForEpoch());
        now++;
        assertFalse(checkpoints.waitForEpoch());
    }

    @Test
    void whatCannotBeKeptIsToldOnce() {
        full = true;
        after(every(SECOND), 1, 1, 1);
        assertEquals(List.of("run 0123456789ab keeps no checkpoint: the disk is full"), told);
    }

    private void after(RunCheckpoints checkpoints, int... seconds) {
        for (int epoch = 1; epoch <= seconds.length; epoch++) {
            now += seconds[epoch - 1] * SECOND;
            int reached = epoch;
            checkpoints.reached(false, () -> checkpoint(reached));
        }
    }

    private RunCheckpoints every(long nanos) {
        Wanted nothing = new Wanted(new LinkedHashMap<>(), new LinkedHashMap<>(), Set.of());
        return new RunCheckpoints(new Upkeep(new Noted(), true, nanos, () -> now, told::add), "0123456789abcdef",
                new CurveRecorder(nothing, NO_DATA));
    }

    private static Checkpoint checkpoint(int epoch) {
        return new Checkpoint(1, FitState.of(epoch, Map.of()), new TreeMap<>());
    }

    private final class Noted implements CheckpointStore {

        @Override
        public Optional<Tensors> find(String key, Consumer<String> unusable) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Tensors checkpoint) throws IOException {
            if (full) {
                throw new IOException("the disk is full");
            }
            now += takes;
            kept.add(checkpoint.texts().get("epoch"));
        }
    }
}
