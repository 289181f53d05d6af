package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.experiments.spec.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Builds claims, for tests. */
final class Claiming {

    private Claiming() { }

    static Claim number(String value, String reported) {
        return number(value, reported, new OneRun());
    }

    static Claim number(String value, String reported, Statistic statistic) {
        return claim(Optional.of(value), List.of(), Optional.of(new Reported(List.of(List.of(reported)))), statistic,
                Optional.empty(), List.of(), Optional.empty());
    }

    static Claim list(List<String> values, List<List<String>> rows) {
        return claim(Optional.empty(), values, Optional.of(new Reported(rows)), new OneRun(), Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Claim sentence(String value, Statement statement, String... reconstruction) {
        return claim(Optional.of(value), List.of(), Optional.empty(), new OneRun(), Optional.of(statement),
                List.of(reconstruction), Optional.empty());
    }

    static Claim figure(String value) {
        return claim(Optional.of(value), List.of(), Optional.empty(), new OneRun(), Optional.empty(), List.of(),
                Optional.empty());
    }

    static Claim printing(Claim claim, String... reconstruction) {
        return claim(claim.value(), claim.values(), claim.reported(), claim.statistic(), claim.statement(),
                List.of(reconstruction), claim.expect());
    }

    static Claim expecting(Claim claim, String verdict) {
        return claim(claim.value(), claim.values(), claim.reported(), claim.statistic(), claim.statement(), List.of(),
                Optional.of(verdict));
    }

    private static Claim claim(Optional<String> value, List<String> values, Optional<Reported> reported,
            Statistic statistic, Optional<Statement> statement, List<String> reconstruction, Optional<String> expect) {
        SequencedMap<String, List<String>> printed = new LinkedHashMap<>();
        if (!reconstruction.isEmpty()) {
            printed.put("reconstruction", reconstruction);
        }
        return new Claim("C0", Optional.empty(), "a.json", value, values, reported, statistic, statement, printed,
                new Axes(new LinkedHashMap<>()), expect);
    }
}
