package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Nearest;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.reports.document.LivingDocument.Named;
import dev.eckart.reports.document.Reported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The results of the experiments that documents name. Each is read once. */
final class DocumentExperiments {

    private static final String JSON = ".json";

    private final Workbench workbench;
    private final SequencedMap<String, Plan> given = new LinkedHashMap<>();
    private final Ledger ledger;
    private final Diagnostics diagnostics;
    private final Map<Asked, Optional<Reported>> known = new HashMap<>();

    private record Asked(Path file, Changes changes) {}

    /**
     * @param given those that the command names
     * @param ledger where results are
     */
    DocumentExperiments(Workbench workbench, List<Plan> given, Ledger ledger, Diagnostics diagnostics) {
        this.workbench = workbench;
        given.forEach(plan -> this.given.put(plan.name(), plan));
        this.ledger = ledger;
        this.diagnostics = diagnostics;
    }

    /** By name, those of a document whose results are all there; what is wrong with others is told. */
    Map<String, Reported> of(DocumentFile document) {
        Map<String, Reported> found = new HashMap<>();
        document.document().experiments().forEach(named ->
                reported(named, document).ifPresent(reported -> found.put(named.name(), reported)));
        return found;
    }

    /** What a document says of a name goes before what the command says, and that before what lies beside it. */
    private Optional<Reported> reported(Named named, DocumentFile document) {
        if (named.file().isPresent()) {
            return planned(named, document.beside(named.file().get()));
        }
        Plan plan = given.get(named.name());
        if (plan != null) {
            return known.computeIfAbsent(new Asked(Path.of(named.name()), Changes.NONE), _ -> results(named, plan));
        }
        Path beside = document.beside(named.name() + JSON);
        if (Files.exists(beside)) {
            return planned(named, beside);
        }
        if (named.certain() || Nearest.to(named.name(), names(document)).isPresent()) {
            diagnostics.add(named.mention(), "found \"" + named.name() + "\", but there is no " + named.name() + JSON
                    + " beside this document, and no experiment of that name is given or declared"
                    + Nearest.hint(named.name(), names(document)));
        }
        return Optional.empty();
    }

    private Optional<Reported> planned(Named named, Path file) {
        return known.computeIfAbsent(new Asked(file.toAbsolutePath().normalize(), named.changes()),
                _ -> plan(named, file).flatMap(plan -> results(named, plan)));
    }

    /** An experiment is planned for itself: what is wrong elsewhere does not keep it from its documents. */
    private Optional<Plan> plan(Named named, Path file) {
        Diagnostics found = new Diagnostics();
        Optional<Plan> plan = workbench.plan(file, named.mention(), named.changes(), found);
        diagnostics.addAll(found);
        return plan;
    }

    private Optional<Reported> results(Named named, Plan plan) {
        Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
        int missing = runner.missing(List.of(plan));
        if (missing > 0) {
            diagnostics.add(named.mention(), missing + " of the runs of " + plan.name()
                    + " are not in the ledger; \"eckart run\" with its file does what is missing");
            return Optional.empty();
        }
        return Optional.of(new Reported(runner.run(List.of(plan)).getFirst()));
    }

    private List<String> names(DocumentFile document) {
        List<String> names = new ArrayList<>(given.keySet());
        names.addAll(beside(document));
        return names;
    }

    private static SortedSet<String> beside(DocumentFile document) {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> siblings = Files.list(document.path().toAbsolutePath().getParent())) {
            siblings.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(JSON) && !ClaimsFiles.isOne(name))
                    .forEach(name -> names.add(name.substring(0, name.length() - JSON.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
