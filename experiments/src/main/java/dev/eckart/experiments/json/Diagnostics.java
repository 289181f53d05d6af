package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects what is wrong with the input of one command, so that all of it can be told at once. The same error at the
 * same place counts once: models that are alike share their mistakes. Not thread-safe.
 */
public final class Diagnostics {

    private static final int MOST_SHOWN = 100;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Origin> doubted = new HashSet<>();
    private final Set<Source> incomplete = new HashSet<>();
    private final Set<Origin> guessed = new HashSet<>();
    private int additions;

    /** Adds an error, but to a doubted token. */
    public void add(Diagnostic diagnostic) {
        additions++;
        if (!doubted.contains(diagnostic.origin())) {
            found.add(diagnostic);
        }
    }

    /**
     * Doubts a token that was read with an error: what it says, or of a bracket what stands within, is a guess, so that
     * a later error at this token would blame a mistake twice.
     */
    void doubt(Origin origin) {
        doubted.add(origin);
    }

    /** Doubts all objects of a file: what is missing in them may stand in another one, which could not be read. */
    void doubtAll(Source file) {
        incomplete.add(file);
    }

    /** Takes note that a value stands where it was probably meant to, which has been told. */
    void guess(Json value) {
        guessed.add(value.origin());
    }

    /** Whether a value may have been meant for another place. */
    boolean isGuess(Json value) {
        return guessed.contains(value.origin());
    }

    /** Whether a value could not be read, or not without a guess, so that what is missing in it may have been lost. */
    boolean doubts(Json value) {
        return value instanceof Json.Broken || doubted.contains(value.origin())
                || (value.origin() instanceof Origin.InFile place && incomplete.contains(place.source()));
    }

    /**
     * Adds the error that something is not in an object, unless it may have been lost.
     *
     * @param blamed the object, or what looks for something in it
     */
    public void missing(Json object, Diagnostic blamed) {
        if (doubts(object)) {
            additions++;
        } else {
            add(blamed);
        }
    }

    /** Adds an error; the notes are further lines below it. */
    public void add(Origin origin, String message, String... notes) {
        add(new Diagnostic(origin, message, List.of(notes)));
    }

    /**
     * Adds a problem that was found by its path: at the value there, or at the name of its key where that is wrong; if
     * a part of the path is missing, at the deepest value that is on it. A value that stands for a list of one, or for
     * a list of such, is its own element.
     *
     * @param root the tree that the path starts from; of an experiment, with {@code like} expanded
     */
    public void add(Json root, Problem problem) {
        Json deepest = root;
        Origin name = root.origin();
        List<String> rest = problem.path().segments();
        while (!rest.isEmpty() && deepest.child(rest.getFirst()).isPresent()) {
            name = deepest instanceof Json.Obj object ? object.key(rest.getFirst()).orElseThrow() : name;
            deepest = deepest.child(rest.getFirst()).orElseThrow();
            rest = rest.subList(1, rest.size());
        }
        while (!(deepest instanceof Json.Obj || deepest instanceof Json.Array)
                && !rest.isEmpty() && rest.getFirst().equals("0")) {
            rest = rest.subList(1, rest.size());
        }
        String missing = rest.isEmpty() ? "" : new Path(rest) + ": ";
        add(problem.ofName() && rest.isEmpty() ? name : deepest.origin(), missing + problem.message());
    }

    /** Adds all problems, each by its path. */
    public void addAll(Json root, Problems problems) {
        problems.all().forEach(problem -> add(root, problem));
    }

    /**
     * Adds what was found at a value and what was expected there, but nothing to a value that could not be read; the
     * answer is always empty.
     */
    <T> Optional<T> wrong(Json found, String expected) {
        if (!(found instanceof Json.Broken)) {
            add(found.origin(), "found " + Found.describe(found) + ", expected " + expected);
        }
        return Optional.empty();
    }

    /** Adds all errors of another collection. */
    public void addAll(Diagnostics others) {
        doubted.addAll(others.doubted);
        incomplete.addAll(others.incomplete);
        guessed.addAll(others.guessed);
        others.found.forEach(this::add);
    }

    /** How often an error was added, the same ones again and those to doubted tokens too. */
    int found() {
        return additions;
    }

    /** Whether nothing has been found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All errors: those in files by file and place, then the others in the order of their finding. */
    public List<Diagnostic> all() {
        return found.stream().sorted(Comparator.comparing(Diagnostic::origin, Diagnostics::compare)).toList();
    }

    /** All errors as text for people, with a last line that counts them; empty if there are none. */
    public String render() {
        if (isEmpty()) {
            return "";
        }
        String shown = all().stream().limit(MOST_SHOWN).map(Diagnostic::toString).collect(Collectors.joining());
        String more = found.size() > MOST_SHOWN ? "… and " + (found.size() - MOST_SHOWN) + " more\n" : "";
        String count = found.size() == 1 ? "1 error" : found.size() + " errors";
        return shown + more + count + ". Nothing was run.\n";
    }

    private static int compare(Origin one, Origin other) {
        if (one instanceof Origin.InFile a && other instanceof Origin.InFile b) {
            int byFile = a.source().fileName().compareTo(b.source().fileName());
            return byFile != 0 ? byFile : Integer.compare(a.start(), b.start());
        }
        return Boolean.compare(other instanceof Origin.InFile, one instanceof Origin.InFile);
    }
}
