package dev.eckart.reports.claims;

import dev.eckart.components.Choice;
import dev.eckart.datasets.Centre;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Scale;
import dev.eckart.datasets.Scale.Spread;
import dev.eckart.experiments.spec.Experiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Other ways to centre and scale: not at all, centred, and divided by the standard deviation or the variance with 0 or
 * 1 degree of freedom taken off; and learnt from another part of the data. Where an experiment has steps of other
 * kinds, centring and scaling are changed in their places, and none is added or left out.
 */
final class Preparations {

    /**
     * What is done to the columns.
     *
     * @param by what they are divided by, if by anything
     */
    private record Way(boolean centred, Optional<Spread> by, int ddof, FitOn fitOn) {

        String words() {
            if (by.isEmpty()) {
                return centred ? "centred alone" : "neither centred nor scaled";
            }
            String spread = by.get() == Spread.SD ? "standard deviation" : "variance";
            return (centred ? "centred and " : "not centred, ") + "divided by the " + spread + " (ddof " + ddof + ")";
        }

        String json() {
            List<String> steps = new ArrayList<>();
            String where = "\"fitOn\": " + Slips.quoted(Choice.name(fitOn)) + " }";
            if (centred) {
                steps.add("{ \"type\": \"centre\", " + where);
            }
            by.ifPresent(spread -> steps.add("{ \"type\": \"scale\", \"by\": " + Slips.quoted(Choice.name(spread))
                    + ", \"ddof\": " + ddof + ", " + where));
            return "[" + String.join(", ", steps) + "]";
        }
    }

    private Preparations() { }

    /** All ways but the stated one. */
    static List<Slip> others(Experiment experiment) {
        List<Slip> slips = new ArrayList<>();
        Optional<Way> stated = stated(experiment);
        stated.ifPresent(own -> ways(own).stream()
                .filter(way -> !way.json().equals(own.json()))
                .forEach(way -> slips.add(changed(way.words(), "steps", way.json()))));
        if (stated.isEmpty()) {
            slips.addAll(inPlace(experiment));
        }
        if (experiment.split().isPresent() && !experiment.steps().isEmpty()) {
            slips.add(learntElsewhere(experiment));
        }
        return slips;
    }

    /** The stated way, if it is one of these. */
    private static Optional<Way> stated(Experiment experiment) {
        List<PreparationStep> steps = experiment.steps();
        if (steps.isEmpty()) {
            FitOn usual = experiment.split().isPresent() ? FitOn.TRAIN : FitOn.ALL;
            return Optional.of(new Way(false, Optional.empty(), 0, usual));
        }
        boolean centred = steps.getFirst() instanceof Centre;
        List<PreparationStep> rest = steps.subList(centred ? 1 : 0, steps.size());
        if (rest.isEmpty()) {
            return Optional.of(new Way(true, Optional.empty(), 0, steps.getFirst().fitOn()));
        }
        return rest.size() == 1 && rest.getFirst() instanceof Scale scale
                ? Optional.of(new Way(centred, Optional.of(scale.by()), scale.ddof(), scale.fitOn()))
                : Optional.empty();
    }

    private static List<Way> ways(Way own) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(false, Optional.empty(), 0, own.fitOn));
        ways.add(new Way(true, Optional.empty(), 0, own.fitOn));
        for (Spread by : Spread.values()) {
            for (int ddof = 0; ddof <= 1; ddof++) {
                ways.add(new Way(true, Optional.of(by), ddof, own.fitOn));
            }
        }
        if (own.by.isPresent()) {
            ways.add(new Way(false, own.by, own.ddof, own.fitOn));
        }
        return ways;
    }

    private static List<Slip> inPlace(Experiment experiment) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < experiment.steps().size(); i++) {
            if (experiment.steps().get(i) instanceof Scale scale) {
                Spread by = scale.by() == Spread.SD ? Spread.VARIANCE : Spread.SD;
                slips.add(changed("divided by the " + Choice.name(by), "steps." + i + ".by",
                        Slips.quoted(Choice.name(by))));
                slips.add(changed("ddof " + (1 - scale.ddof()), "steps." + i + ".ddof",
                        Integer.toString(1 - scale.ddof())));
            }
        }
        return slips;
    }

    private static Slip learntElsewhere(Experiment experiment) {
        SequencedMap<String, String> changes = new LinkedHashMap<>();
        FitOn own = experiment.steps().getFirst().fitOn();
        FitOn other = own == FitOn.ALL ? FitOn.TRAIN : FitOn.ALL;
        for (int i = 0; i < experiment.steps().size(); i++) {
            changes.put("steps." + i + ".fitOn", Slips.quoted(Choice.name(other)));
        }
        return new Slip.Changed(
                Aspect.PREPARATION, "preparation learnt from " + Choice.name(other) + " for " + Choice.name(own),
                changes);
    }

    private static Slip changed(String words, String path, String json) {
        SequencedMap<String, String> changes = new LinkedHashMap<>();
        changes.put(path, json);
        return new Slip.Changed(Aspect.PREPARATION, words, changes);
    }
}
