package dev.eckart.benchmarks;

/**
 * Single steps of a training.
 *
 * @param training to be closed
 * @param next does one
 */
record Steps(Training training, Runnable next) implements AutoCloseable {

    /** Of a workload by its name; that of W5 ends with its optimiser. */
    static Steps of(String workload, Setting setting) {
        return switch (workload) {
            case "W1" -> whole(new IrisFactorisation().training(setting));
            case "W2" -> whole(new IrisNetwork().training(setting));
            case "W4" -> whole(new DenseFactorisation().training(setting));
            case "W5-momentum" -> new LargeNetwork().steps(LargeNetwork.MOMENTUM, setting);
            case "W5-adam" -> new LargeNetwork().steps(LargeNetwork.ADAM, setting);
            default -> throw new IllegalArgumentException("no such training: " + workload);
        };
    }

    void step() {
        next.run();
    }

    @Override
    public void close() {
        training.close();
    }

    private static Steps whole(Training training) {
        return new Steps(training, training::step);
    }
}
