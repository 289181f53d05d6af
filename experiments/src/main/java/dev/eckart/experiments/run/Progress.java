package dev.eckart.experiments.run;

/** Somebody who watches runs being done. Called from several threads, but for single runs never from two at a time. */
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

    /**
     * A run begins. Called by the thread that does it, which is held up by what is done here.
     *
     * @param epochs the most that it will tell of; 0 where that is not known
     */
    default Watch begun(int epochs) {
        return Watch.NONE;
    }

    /** After the last run, or when they are given up. */
    default void ended() { }

    /** Somebody who watches one run. Called by the thread that does it, which is held up by what is done here. */
    interface Watch {

        /** Watches nothing. */
        Watch NONE = new Watch() {
            @Override
            public void epoch(int done) { }

            @Override
            public void over() { }
        };

        /** After each epoch, and before the first, with 0. */
        void epoch(int done);

        /** The run has ended, however it did. */
        void over();
    }
}
