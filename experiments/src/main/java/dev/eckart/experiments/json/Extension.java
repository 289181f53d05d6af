package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Nearest;
import dev.eckart.experiments.spec.Experiment;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Experiment files that say {@code "extends"}: another file, the base, with their own keys as changes to it. The base's
 * path is relative to the file that names it, and the base may extend another.
 */
public final class Extension {

    static final String EXTENDS = "extends";

    private static final int MOST_IN_A_ROW = 20;

    private final Diagnostics diagnostics;
    private final List<Visited> visited = new ArrayList<>();

    private record Visited(Path file, Optional<Path> real) {}

    private Extension(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads an experiment file with all that it extends.
     *
     * @param mention where the file is named: to blame if it cannot be read
     * @param diagnostics takes what is wrong with each of the files, at its place there; circles, which are told by the
     *     whole circle; and more than {@value #MOST_IN_A_ROW} bases in a row
     * @return the tree without {@code extends}; each value has the file that wrote it as its origin. Where a base
     *     cannot be read, what is missing in the files that extend it is not told
     */
    public static Optional<Json> read(Path file, Origin mention, Diagnostics diagnostics) {
        return new Extension(diagnostics).read(file, mention);
    }

    private Optional<Json> read(Path file, Origin mention) {
        visited.add(new Visited(file, real(file)));
        Optional<Json> tree = JsonFile.read(file, mention, diagnostics);
        if (tree.isPresent() && tree.get() instanceof Json.Obj object) {
            Optional<String> key = key(object);
            return key.isPresent() ? extended(object, key.get(), file) : tree;
        }
        return tree;
    }

    /** The key, also where it is misspelt, so that what the base says is not missed. */
    private Optional<String> key(Json.Obj object) {
        if (object.members().containsKey(EXTENDS)) {
            return Optional.of(EXTENDS);
        }
        List<String> others = Vocabulary.keys(Header.of(Experiment.class), false);
        List<String> all = Stream.concat(Stream.of(EXTENDS), others.stream()).toList();
        Optional<String> misspelt = object.members().sequencedKeySet().stream()
                .filter(key -> !others.contains(key))
                .filter(key -> Nearest.to(key, all).equals(Optional.of(EXTENDS)))
                .findFirst();
        misspelt.flatMap(object::key).ifPresent(origin -> diagnostics.add(origin,
                "unknown key " + Found.quoted(misspelt.get()) + Nearest.hint(misspelt.get(), all)));
        return misspelt;
    }

    private Optional<Json> extended(Json.Obj changes, String key, Path file) {
        Json named = changes.child(key).orElseThrow();
        return base(named, file)
                .flatMap(base -> read(base, named.origin())
                        .flatMap(tree -> tree instanceof Json.Obj object
                                ? Optional.of(merged(object, changes.without(key), base))
                                : diagnostics.wrong(tree, "an object: the base of an experiment")))
                .or(() -> Optional.of(alone(changes.without(key))));
    }

    /** Changes without their base. If they say all that an experiment needs, they are looked at as a whole one. */
    private Json alone(Json.Obj changes) {
        boolean whole = Header.of(Experiment.class).keys().stream()
                .allMatch(each -> !each.required() || changes.members().containsKey(each.name()));
        if (!whole && changes.origin() instanceof Origin.InFile place) {
            diagnostics.doubtAll(place.source());
        }
        Json.Obj nothing = new Json.Obj(changes.origin(), new LinkedHashMap<>());
        return new MergePatch("", new Diagnostics()).applied(nothing, changes);
    }

    /** What is missing from the whole is missing from the file that was asked for. */
    private Json merged(Json.Obj base, Json.Obj changes, Path baseFile) {
        Json.Obj merged = new MergePatch(String.valueOf(baseFile.getFileName()), diagnostics).applied(base, changes);
        return new Json.Obj(changes.origin(), merged.members());
    }

    private Optional<Path> base(Json named, Path file) {
        if (!(named instanceof Json.Text text) || text.value().isEmpty()) {
            return diagnostics.wrong(named, "the name of a file");
        }
        try {
            return Optional.of(file.resolveSibling(text.value())).filter(base -> mayFollow(base, named.origin()));
        } catch (InvalidPathException e) {
            return diagnostics.wrong(named, "the name of a file");
        }
    }

    private boolean mayFollow(Path base, Origin origin) {
        Optional<Path> real = real(base);
        int first = visited.stream().map(Visited::real).toList().indexOf(real);
        if (real.isPresent() && first >= 0) {
            diagnostics.add(origin, "files extend each other in a circle: " + visited.stream().skip(first)
                    .map(each -> each.file() + " → ")
                    .collect(Collectors.joining("", "", visited.get(first).file().toString())));
            return false;
        }
        if (visited.size() > MOST_IN_A_ROW) {
            diagnostics.add(origin, "more than " + MOST_IN_A_ROW + " files extend each other in a row");
            return false;
        }
        return true;
    }

    /** What a file is called when all links have been followed; empty if there is no such file. */
    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
