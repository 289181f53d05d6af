package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.run.Door.Admitted;
import dev.eckart.experiments.run.Shares.Share;
import java.util.concurrent.CancellationException;

/** Does runs within the time and the memory that there are; where these do not suffice, the run has failed. */
record Attempts(TimeLimit limit, Door door, Progress progress, Cancellation cancellation) {

    /**
     * Does a run. Where the memory does not suffice while others are at work, it is done again alone.
     *
     * @throws CancellationException if all runs are given up
     */
    LedgerEntry at(Admitted admitted) {
        Job job = admitted.job();
        Share share = admitted.share();
        try (share) {
            return attempt(job, share.threads());
        } catch (OutOfMemoryError e) {
            if (!share.accompanied()) {
                return outOfMemory(job, e);
            }
        }
        try (Share all = door.alone(share.threads())) {
            return attempt(job, all.threads());
        } catch (OutOfMemoryError e) {
            return outOfMemory(job, e);
        }
    }

    private LedgerEntry attempt(Job job, int threads) {
        Cancellation tooLate = limit.begin();
        Progress.Watch watch = progress.begun(job.demand().epochs());
        try {
            return job.execute(
                    threads, () -> cancellation.requested() || tooLate.requested(), (epoch, _) -> watch.epoch(epoch));
        } catch (CancellationException e) {
            if (cancellation.requested() || !tooLate.requested()) {
                throw e;
            }
            return job.failed("took longer than the time limit of " + limit.words());
        } finally {
            watch.over();
        }
    }

    private static LedgerEntry outOfMemory(Job job, OutOfMemoryError fault) {
        return job.failed("out of memory (" + Job.words(fault)
                + "); Java takes more if JAVA_TOOL_OPTIONS says so, such as -Xmx8g");
    }
}
