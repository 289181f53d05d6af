package dev.eckart.experiments.run;

/** Somebody who watches runs being done. Called from several threads, never from two at a time. */
public interface Progress {

    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void planned(int runs, int known) { }

        @Override
        public void done(int done, int unsuccessful) { }
    };

    /**
     * Before the first run.
     *
     * @param runs the number of different runs
     * @param known how many of them are in the ledger already
     */
    void planned(int runs, int known);

    /**
     * After each run.
     *
     * @param done the number of runs that are done or were known
     * @param unsuccessful how many of them diverged or failed
     */
    void done(int done, int unsuccessful);
}
