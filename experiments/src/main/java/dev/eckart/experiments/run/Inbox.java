package dev.eckart.experiments.run;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.ToLongFunction;

/**
 * Messages to one receiver, in their order. Bounded by what they hold: whoever tells more than there is room for waits.
 * Thread-safe.
 */
final class Inbox<M> {

    /** What messages of no size take up. */
    private static final int SHARES_OF_ROOM = 1024;

    private final long most;
    private final long share;
    private final ToLongFunction<M> numbers;
    private final Semaphore room = new Semaphore(SHARES_OF_ROOM);
    private final BlockingQueue<M> messages = new LinkedBlockingQueue<>();

    /**
     * @param always how many messages there is room for, whatever their size; at most {@value #SHARES_OF_ROOM}
     * @param room how many numbers there is room for beside that
     * @param numbers that a message holds
     */
    Inbox(int always, long room, ToLongFunction<M> numbers) {
        this.most = SHARES_OF_ROOM / always;
        this.share = Math.ceilDiv(room, SHARES_OF_ROOM);
        this.numbers = numbers;
    }

    /** Waits until there is room. */
    void put(M message) throws InterruptedException {
        room.acquire(shares(message));
        messages.add(message);
    }

    /** Waits until there is a message. */
    M take() throws InterruptedException {
        M message = messages.take();
        room.release(shares(message));
        return message;
    }

    private int shares(M message) {
        return Math.toIntExact(Math.clamp(1 + numbers.applyAsLong(message) / share, 1, most));
    }
}
