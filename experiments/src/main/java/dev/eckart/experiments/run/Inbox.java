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

    /** The room is given out in shares, of which a message takes one at least. */
    private static final int SHARES = 1024;

    private final long most;
    private final long share;
    private final ToLongFunction<M> numbers;
    private final Semaphore room;
    private final BlockingQueue<M> messages = new LinkedBlockingQueue<>();

    /**
     * @param always how many messages there is room for, whatever their size; at least 1
     * @param numbers how many numbers there is room for beside that
     * @param held how many numbers a message holds
     */
    Inbox(int always, long numbers, ToLongFunction<M> held) {
        int shares = Math.max(SHARES, always);
        this.room = new Semaphore(shares);
        this.most = shares / always;
        this.share = Math.ceilDiv(numbers, shares);
        this.numbers = held;
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
