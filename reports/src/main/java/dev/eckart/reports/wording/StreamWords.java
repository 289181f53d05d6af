package dev.eckart.reports.wording;

/** Random streams in words. */
public final class StreamWords {

    private StreamWords() { }

    /** What a stream decides: {@code the split}, {@code the initialisation}; others by their name. */
    public static String of(String stream) {
        return switch (stream) {
            case "split" -> "the split";
            case "init" -> "the initialisation";
            case "batch" -> "the order of the batches";
            case "order" -> "the order of the cells";
            case "dropout" -> "the dropout";
            default -> "stream " + stream;
        };
    }
}
