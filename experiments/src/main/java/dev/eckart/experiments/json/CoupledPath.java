package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.List;
import java.util.stream.Stream;

/** Paths that name several places at once by alternatives in braces, such as {@code models.{gd,svd}.rank}. */
public final class CoupledPath {

    private static final int MOST_SEGMENTS = 50;
    private static final int MOST_PATHS = 1000;

    private CoupledPath() { }

    /**
     * The plain paths, in the order of the alternatives; of several pairs of braces, the last moves fastest.
     *
     * @param dotted keys and list positions, joined by dots; braces do not nest
     * @throws IllegalArgumentException if braces do not match or a key is empty; the message says so to a user
     */
    public static List<Path> expand(String dotted) {
        List<Path> paths = alternatives(dotted).map(Path::of).distinct().limit(MOST_PATHS + 1L).toList();
        if (paths.size() > MOST_PATHS) {
            throw new IllegalArgumentException("names more than " + MOST_PATHS + " places");
        }
        paths.forEach(CoupledPath::check);
        return paths;
    }

    private static Stream<String> alternatives(String dotted) {
        int open = dotted.indexOf('{');
        int close = dotted.indexOf('}');
        if (open < 0 && close < 0) {
            return Stream.of(dotted);
        }
        if (close < open || open < 0 || dotted.substring(open + 1, close).contains("{")) {
            throw new IllegalArgumentException("the braces in " + Found.quoted(dotted) + " do not match");
        }
        List<String> rest = alternatives(dotted.substring(close + 1)).limit(MOST_PATHS + 1L).toList();
        return Stream.of(dotted.substring(open + 1, close).split(",", -1))
                .flatMap(choice -> rest.stream().map(end -> dotted.substring(0, open) + choice.strip() + end));
    }

    private static void check(Path path) {
        if (path.segments().contains("")) {
            throw new IllegalArgumentException(Found.quoted(path.toString()) + " has an empty key");
        }
        if (path.segments().size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("a path has at most " + MOST_SEGMENTS + " keys");
        }
    }
}
