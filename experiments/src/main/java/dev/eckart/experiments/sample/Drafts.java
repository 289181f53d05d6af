package dev.eckart.experiments.sample;

import dev.eckart.components.Header;
import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Sample;
import dev.eckart.experiments.plan.ExperimentTree;
import dev.eckart.experiments.plan.Planner;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import java.util.List;
import java.util.stream.Stream;

/** Writes complete experiments with one's own data, to be changed by hand. Thread-safe. */
public final class Drafts {

    private static final Origin.Option ORIGIN = new Origin.Option("new experiment");
    private static final String CELLS =
            "{\"type\": \"k-fold\", \"folds\": 5, \"of\": \"cells\", \"stratified\": false, \"shuffled\": true}";
    private static final String PLAIN = "{\"type\": \"shuffled\", \"train\": 0.7, \"test\": 0.3}";

    private final Catalogue catalogue;
    private final Binder binder;
    private final Planner planner;

    /** With these components. */
    public Drafts(Catalogue catalogue, Binder binder, Planner planner) {
        this.catalogue = catalogue;
        this.binder = binder;
        this.planner = planner;
    }

    /**
     * A file that says everything, also what could be left out.
     *
     * @throws InvalidInputException if there is no such model, or it cannot be fitted to such data; it says why
     */
    public String of(DraftRequest request) {
        Header model = model(request.model());
        CsvDraft csv = new CsvDraft(request, model);
        Diagnostics first = new Diagnostics();
        for (Json tree : trees(request, model, csv).toList()) {
            Diagnostics diagnostics = new Diagnostics();
            if (planner.plan(new ExperimentTree("draft", request.folder(), tree), diagnostics).isPresent()) {
                return CanonicalJson.pretty(binder.bind(tree, Experiment.class, diagnostics).orElseThrow());
            }
            diagnostics.all().stream().filter(_ -> first.isEmpty()).toList().forEach(first::add);
        }
        throw new InvalidInputException(first);
    }

    /** The best first; a class of too few rows cannot be dealt evenly, and text beside numbers may not be wanted. */
    private Stream<Json> trees(DraftRequest request, Header model, CsvDraft csv) {
        Json whole = tree(request, model, csv);
        return frame(model) == Frame.CLASSIFICATION
                ? Stream.of(whole, with(whole, "split", PLAIN))
                : Stream.of(whole);
    }

    private Json tree(DraftRequest request, Header model, CsvDraft csv) {
        Sample sample = new Sample(catalogue);
        Frame frame = frame(model);
        Trail trail = Trail.to(model, catalogue).getFirst();
        Json tree = new Placement(sample, model, sample.of(model)).in(frame.tree(), trail);
        tree = tree.with(Path.of("data"), CanonicalJson.tree(csv.data()));
        tree = tree.with(Path.of("title"), CanonicalJson.tree(request.model() + " on " + request.path()));
        if (frame == Frame.COMPLETION) {
            return with(tree, "split", CELLS);
        }
        return csv.gaps() ? imputed(tree, frame) : tree;
    }

    private Json imputed(Json tree, Frame frame) {
        String on = frame == Frame.FACTORISATION ? "all" : "train";
        Json impute = OptionValue.parse(
                "{\"type\": \"impute\", \"strategy\": \"mean\", \"fitOn\": \"" + on + "\"}", ORIGIN);
        List<Json> steps = tree.child("steps").filter(Json.Array.class::isInstance)
                .map(list -> ((Json.Array) list).elements())
                .orElse(List.of());
        return tree.with(
                Path.of("steps"),
                new Json.Array(ORIGIN, Stream.concat(Stream.of(impute), steps.stream()).toList()));
    }

    private static Json with(Json tree, String key, String json) {
        return tree.with(Path.of(key), OptionValue.parse(json, ORIGIN));
    }

    private static Frame frame(Header model) {
        Class<?> type = model.type();
        return Factoriser.class.isAssignableFrom(type) ? Frame.FACTORISATION
                : Completer.class.isAssignableFrom(type) ? Frame.COMPLETION
                : Classifier.class.isAssignableFrom(type) ? Frame.CLASSIFICATION
                : Frame.REGRESSION;
    }

    private Header model(String name) {
        Catalogue.Entry entry = catalogue.ofKind(Model.class).get(name);
        if (entry == null) {
            List<String> models = List.copyOf(catalogue.ofKind(Model.class).keySet());
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.add(
                    new Origin.Option("--model " + name),
                    "no such model" + Nearest.hint(name, models),
                    "models: " + String.join(", ", models));
            throw new InvalidInputException(diagnostics);
        }
        return entry.header();
    }
}
