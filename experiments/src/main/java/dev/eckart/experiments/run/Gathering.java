package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what the ledger knows of a plan's runs together as results. */
final class Gathering {

    private final Function<String, LedgerEntry> known;

    /** @param known the entry of every run of the plans, by key */
    Gathering(Function<String, LedgerEntry> known) {
        this.known = known;
    }

    Results results(Plan plan) {
        List<VariantResults> variants = plan.variants().stream().map(this::variant).toList();
        List<ComparisonResults> comparisons = plan.experiment().comparisons().entrySet().stream()
                .flatMap(named -> Comparing.all(named.getKey(), named.getValue(), variants))
                .toList();
        return new Results(plan.name(), plan.experiment(), plan.data(), variants, comparisons);
    }

    private VariantResults variant(PlannedVariant planned) {
        return planned.tuning().isPresent() ? tuned(planned) : settled(planned);
    }

    /** Runs of several settings: no bound and no one matrix is that of all of them. */
    private VariantResults tuned(PlannedVariant planned) {
        List<Tuning.Chosen> chosen = new Tuning(planned, known).chosen();
        List<Run> runs = chosen.stream()
                .flatMap(each -> each.runs().stream()
                        .map(run -> each.possible() ? run(each.variant(), run) : lost(run)))
                .toList();
        return new VariantResults(
                planned.variant(),
                planned.experiment(),
                planned.model(),
                planned.deterministic(),
                runs,
                planned.notApplicable(),
                Map.of(),
                sizes(planned),
                Optional.empty(),
                chosen.stream().map(Tuning.Chosen::settings).toList());
    }

    private static Run lost(PlannedRun planned) {
        return new Run(planned.key(), planned.seeds(), planned.fold(),
                new Outcome.Failed("no candidate's trials all have a score to choose by"));
    }

    private VariantResults settled(PlannedVariant planned) {
        return new VariantResults(
                planned.variant(),
                planned.experiment(),
                planned.model(),
                planned.deterministic(),
                planned.runs().stream().map(run -> run(planned, run)).toList(),
                planned.notApplicable(),
                bounds(planned),
                sizes(planned),
                cells(planned),
                List.of());
    }

    private Run run(PlannedVariant variant, PlannedRun planned) {
        LedgerEntry entry = known.apply(planned.key());
        Outcome outcome = switch (entry.status()) {
            case DONE -> done(variant, entry);
            case DIVERGED -> new Outcome.Diverged(entry.epoch(), entry.message());
            case FAILED -> new Outcome.Failed(entry.message());
        };
        OptionalInt epochs = variant.model().outputs().contains(LedgerEntry.EPOCHS)
                ? OptionalInt.empty()
                : entry.epochs();
        return new Run(planned.key(), planned.seeds(), planned.fold(), outcome, epochs);
    }

    private static Outcome done(PlannedVariant variant, LedgerEntry entry) {
        Map<String, Score> scores = renamed(variant.scoreIds(), entry.scores());
        Map<String, Curve> curves = renamed(variant.curveIds(), entry.curves());
        curves.values().removeIf(curve -> curve.epochs().isEmpty());
        Map<String, NdArray> outputs = new LinkedHashMap<>(entry.outputs());
        outputs.keySet().retainAll(variant.wanted().outputs());
        return new Outcome.Done(scores, curves, outputs);
    }

    private static <T> Map<String, T> renamed(Map<String, String> ids, Map<String, T> byId) {
        Map<String, T> byName = new LinkedHashMap<>();
        ids.forEach((name, id) -> {
            T value = byId.get(id);
            if (value != null) {
                byName.put(name, value);
            }
        });
        return byName;
    }

    private static Map<String, Bound> bounds(PlannedVariant planned) {
        return switch (planned.model()) {
            case Factoriser factoriser -> Bounds.of(planned, factoriser);
            case Completer _, Classifier _, Regressor _ -> Map.of();
        };
    }

    private static Map<On, Integer> sizes(PlannedVariant planned) {
        Map<On, Integer> sizes = new EnumMap<>(On.class);
        for (On part : On.values()) {
            sizes.put(part, switch (planned.model()) {
                case Factoriser _, Completer _ -> planned.sample().cells(part).count();
                case Classifier _, Regressor _ -> planned.sample().rows(part).count();
            });
        }
        return sizes;
    }

    private static Optional<PreparedCells> cells(PlannedVariant planned) {
        boolean ofCells = switch (planned.model()) {
            case Factoriser _, Completer _ -> true;
            case Classifier _, Regressor _ -> false;
        };
        if (!ofCells || !planned.sameForAllRuns()) {
            return Optional.empty();
        }
        return Optional.of(new PreparedCells(
                planned.sample().matrix(),
                Arrays.stream(On.values()).collect(Collectors.toMap(part -> part, planned.sample()::cells))));
    }
}
