package dev.eckart.cli;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.statistics.Moments;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** A cell and what it comes from, for programs. */
final class TracedJson {

    private TracedJson() { }

    /** @param again the command that computes a run again, to which its key is added */
    static SequencedMap<String, Object> of(Traced cell, String again) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("model", cell.row().variant().model());
        json.put("swept", swept(cell));
        json.put("metric", cell.metric());
        double[] scores = cell.runs().stream().flatMap(run -> score(cell, run).stream())
                .filter(Score.Value.class::isInstance)
                .mapToDouble(score -> ((Score.Value) score).value())
                .toArray();
        Optional<Moments> moments = scores.length == 0 ? Optional.empty() : Optional.of(Moments.of(scores));
        json.put("mean", moments.map(each -> KnownRunJson.number(each.mean())));
        json.put("sd", moments.filter(_ -> scores.length > 1).map(each -> KnownRunJson.number(each.sd())));
        json.put("scored", scores.length);
        json.put("data", data(cell));
        json.put("runs", cell.runs().stream().map(run -> run(cell, run, again)).toList());
        return json;
    }

    private static SequencedMap<String, Json> swept(Traced cell) {
        SequencedMap<String, Json> swept = new LinkedHashMap<>();
        cell.row().variant().swept().forEach((path, value) ->
                swept.put(path, OptionValue.parse(value, new Origin.Option(value))));
        return swept;
    }

    private static SequencedMap<String, Object> data(Traced cell) {
        SequencedMap<String, Object> data = new LinkedHashMap<>();
        data.put("name", cell.row().data().name());
        data.put("sha256", cell.row().data().source().sha256());
        return data;
    }

    private static SequencedMap<String, Object> run(Traced cell, Traced.Source source, String again) {
        SequencedMap<String, Object> run = new LinkedHashMap<>();
        run.put("key", source.run().key());
        run.put("seeds", source.run().seeds());
        run.put("fold", source.run().fold());
        run.put("end", source.known().end());
        run.put("score", score(cell, source).flatMap(TracedJson::number));
        run.put("undefined", score(cell, source).flatMap(TracedJson::reason));
        run.put("settingsSha256", source.settingsSha256());
        run.put("settings", source.common());
        run.put("fitted", source.fitted().map(KnownRunJson::provenance));
        run.put("scored", source.scored().map(KnownRunJson::provenance));
        run.put("again", again + KnownRun.shortened(source.run().key()));
        return run;
    }

    private static Optional<Object> number(Score score) {
        return score instanceof Score.Value(double value) ? Optional.of(KnownRunJson.number(value)) : Optional.empty();
    }

    private static Optional<String> reason(Score score) {
        return score instanceof Score.Undefined(String reason) ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<Score> score(Traced cell, Traced.Source source) {
        return source.run().outcome() instanceof Outcome.Done done
                ? Optional.ofNullable(done.scores().get(cell.metric()))
                : Optional.empty();
    }
}
