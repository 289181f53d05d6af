package dev.eckart.experiments.spec;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** One figure or sentence that somebody else has printed, and what it is to be held against. */
@Doc("a printed figure or sentence, to be held against results")
public record Claim(
        @Doc("the claim's name, such as C6") String id,
        @Doc("what was said, for people") Optional<String> title,
        @Doc("the experiment's file, relative to this one") String experiment,
        @Doc("what the claim is about: model.metric, a comparison or a figure") Optional<String> value,
        @Doc("for a claim of several numbers: the model.metric of each column")
                @Default(value = "[]", source = "a claim of one value") List<String> values,
        @Doc("the printed number with its digits, as text, or rows of them") Optional<Reported> reported,
        @Doc("what the number is of")
                @Default(value = "{\"type\": \"one-run\"}", source = "what a report without a word on it shows")
                Statistic statistic,
        @Doc("the sentence, with its threshold") Optional<Statement> statement,
        @Doc("matrices that were printed with it, by output, as rows of text")
                @Default(value = "{}", source = "nothing")
                SequencedMap<String, List<String>> printed,
        @Doc("what is left unstated: by path, the alternatives")
                @Default(value = "{}", source = "nothing") Axes unstated,
        @Doc("the verdict that is expected; another one makes eckart claims exit with 4") Optional<String> expect) {

    public Claim {
        values = List.copyOf(values);
    }
}
