package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InboxTest {

    @Test
    void thereIsAlwaysRoomForSomeMessagesOfAnySizeAndForManySmallOnes() throws InterruptedException {
        Inbox<Long> large = new Inbox<>(2, 1 << 20, message -> message);
        large.put(Long.MAX_VALUE / 2);
        large.put(Long.MAX_VALUE / 2);
        assertEquals(Long.MAX_VALUE / 2, large.take());
        Inbox<Integer> small = new Inbox<>(2, 1 << 20, _ -> 100);
        for (int message = 0; message < 1000; message++) {
            small.put(message);
        }
        for (int message = 0; message < 1000; message++) {
            assertEquals(message, small.take());
        }
    }

    @Test
    void thereMayBeMoreThreadsThanSharesOfTheRoom() throws InterruptedException {
        Inbox<Integer> inbox = new Inbox<>(5000, 1, _ -> 1_000_000);
        for (int message = 0; message < 5000; message++) {
            inbox.put(message);
        }
        assertEquals(0, inbox.take());
    }

    @Test
    void whoTellsMoreThanThereIsRoomForWaits() throws Exception {
        Inbox<Integer> inbox = new Inbox<>(1, 1000, _ -> 1000);
        inbox.put(1);
        CountDownLatch put = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            var told = other.submit(() -> {
                inbox.put(2);
                put.countDown();
                return null;
            });
            assertEquals(false, put.await(50, TimeUnit.MILLISECONDS));
            assertEquals(1, inbox.take());
            assertTrue(put.await(1, TimeUnit.MINUTES));
            assertEquals(2, inbox.take());
            told.get();
        }
    }
}
