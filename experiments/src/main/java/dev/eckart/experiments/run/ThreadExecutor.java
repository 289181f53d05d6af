package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does runs in threads of this process. */
final class ThreadExecutor implements Executor {

    private final int runs;
    private final int threadsPerRun;

    /**
     * @param runs how many are done at once
     * @param threadsPerRun how many threads may work on each of them
     */
    ThreadExecutor(int runs, int threadsPerRun) {
        this.runs = runs;
        this.threadsPerRun = threadsPerRun;
    }

    @Override
    public void execute(Collection<Job> jobs, Cancellation cancellation, Consumer<LedgerEntry> finished) {
        try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
            CompletionService<LedgerEntry> completion = new ExecutorCompletionService<>(pool);
            List<Future<LedgerEntry>> futures = jobs.stream()
                    .map(job -> completion.submit(() -> job.execute(threadsPerRun, cancellation)))
                    .toList();
            try {
                for (int i = 0; i < futures.size(); i++) {
                    finished.accept(completion.take().get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } finally {
                futures.forEach(future -> future.cancel(false));
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException runtime -> runtime;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }
}
