package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a valid experiment is one error, at its token, with what to write instead. */
final class BrokenExperimentsTest {

    private static final String VALID = """
            {
              "schema": 1,
              "title": "Iris",
              "data":  { "type": "iris", "variant": "uci" },
              "steps": [ { "type": "centre", "fitOn": "all" },
                         { "type": "scale", "by": "variance", "ddof": 1, "fitOn": "all" } ],
              "split": { "type": "shuffled", "train": 100, "validation": 50 },
              "seeds": { "init": 8, "split": [0, 1] },
              "models": {
                "gd": {
                  "type": "factorisation", "rank": 2,
                  "fit": {
                    "type": "gradient",
                    "loss": { "type": "squared-error", "reduction": "sum" },
                    "init": { "type": "uniform", "low": 0, "high": 1 },
                    "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                    "batch": "all", "epochs": 1000, "keep": "last"
                  }
                },
                "gd2000": { "like": "gd", "fit.epochs": 2000 },
                "gd3000": { "like": "gd2000", "fit.epochs": 3000 },
                "svd": { "type": "truncated-svd", "rank": 2 }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "comparisons": { "image": { "type": "alignment", "of": "gd2000.rowFactors", "to": "svd.rowFactors" } },
              "curves": { "of": ["error"], "every": 10 },
              "report": {
                "tables":  [ { "type": "summary" }, { "type": "comparison", "of": "image" } ],
                "figures": [ { "type": "scatter-pair", "of": "image", "seed": 0 } ]
              }
            }
            """;

    @Test
    void theExperimentItselfIsValid() {
        assertEquals("", Trees.bind(VALID, Experiment.class).render());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands there | what is written instead | the error

            # keys
            "rank": 2, |"rank": 2, ‹"rnk"›: 3, | unknown key "rnk"; did you mean "rank"?
            "rank": 2, | ‹"Rank"›: 2, | unknown key "Rank"; did you mean "rank"?
            "reduction": "sum" } | ‹"reducton"›: "sum" } | unknown key "reducton"; did you mean "reduction"?
            "epochs": 1000 | ‹"epoch"›: 1000 | unknown key "epoch"; did you mean "epochs"?
            "learningRate" | ‹"learning-rate"› | unknown key "learning-rate"; did you mean "learningRate"?
            "learningRate" | ‹"laerningRate"› | unknown key "laerningRate"; did you mean "learningRate"?
            "learningRate": 0.01 | "learningRate": 0.01, ‹"momentum"›: 0.9 | unknown key "momentum"
            "schema": 1, | "schema": 1, ‹"author"›: "me", | unknown key "author"
            "schema": 1, | "schema": 1, ‹"fit.epochs"›: 5, | unknown key "fit.epochs"
            "data" | ‹"dta"› | unknown key "dta"; did you mean "data"?
            "every": 10 | ‹"evry"›: 10 | unknown key "evry"; did you mean "every"?
            "tables" | ‹"table"› | unknown key "table"; did you mean "tables"?
            { "type": "iris", | { ‹"tpye"›: "iris", | unknown key "tpye"; did you mean "type"?
            "fit.epochs": 2000 | ‹"fit.epoch"›: 2000 | unknown key "epoch"; did you mean "epochs"?

            # missing keys
            "seeds": { "init": 8, "split": [0, 1] }, | | "seeds" is required: a number of seeds, or an object
            { "type": "centre", "fitOn": "all" } | ‹{› "type": "centre" } | "fitOn" is required: "all" or "train" (where the means are taken)
            { "type": "squared-error", "reduction": "sum" } | ‹{› "type": "squared-error" } | "reduction" is required: "sum" or "mean" (here the two differ
            { "type": "gradient-descent", "learningRate": 0.01 } | ‹{› "type": "gradient-descent" } | "learningRate" is required: a number, above 0 (length of a step)
            "gradient-descent", "l | "adam", ‹"betal"›: 0.9, "l | unknown key "betal"; did you mean "beta1"?
            { "type": "iris", | ‹{› | "type" is required: a dataset of type "iris" or "lab-3x3"
            { "of": ["error"], | ‹{› | "of" is required: a text, or a list of such (names of the metrics)
            { "type": "uniform", "low": 0, | ‹{› "type": "uniform", | "low" is required: a number (the least value)

            # components
            "type": "iris" | "type": ‹"irs"› | unknown dataset "irs"; did you mean "iris"?
            "type": "truncated-svd" | "type": ‹"truncatedSvd"› | unknown model "truncatedSvd"; did you mean "truncated-svd"?
            "type": "truncated-svd" | "type": ‹"trucnated-svd"› | unknown model "trucnated-svd"; did you mean "truncated-svd"?
            "type": "truncated-svd" | "type": ‹"autoencoder"› | unknown model "autoencoder"
            "type": "truncated-svd" | "type": ‹"iris"› | unknown model "iris"
            "type": "truncated-svd" | "type": ‹3› | found 3, expected a model of type
            "type": "gradient-descent" | "type": ‹"gradient-decent"› | unknown optimiser "gradient-decent"; did you mean "gradient-descent"?
            { "type": "squared-error", "reduction": "sum" } | ‹"squared-error"› | found text "squared-error", expected a loss such as { "type": "squared-error", … }
            { "type": "iris", "variant": "uci" } | ‹[›] | found a list, expected a dataset such as { "type": "iris", … }
            { "type": "iris", "variant": "uci" } | ‹null› | found null, expected a dataset of type "iris" or "lab-3x3"

            # types
            "rank": 2, | "rank": ‹"two"›, | found text "two", expected a whole number, at least 1
            "rank": 2, | "rank": ‹true›, | found true, expected a whole number, at least 1
            "rank": 2, | "rank": ‹[›2], | found a list, expected a whole number, at least 1
            "rank": 2, | "rank": ‹{›}, | found an object, expected a whole number, at least 1
            "rank": 2, | "rank": ‹null›, | found null, expected a whole number, at least 1
            "title": "Iris" | "title": ‹5› | found 5, expected a text
            "title": "Iris" | "title": ‹null› | found null, expected a text; leave the key out instead
            "of": ["error"] | "of": [‹5›] | found 5, expected a text
            "of": ["error"] | "of": ‹5› | found 5, expected a text

            # values
            "rank": 2, | "rank": ‹0›, | found 0, expected a whole number, at least 1
            "rank": 2, | "rank": ‹-3›, | found -3, expected a whole number, at least 1
            "rank": 2, | "rank": ‹1.5›, | found 1.5, expected a whole number, at least 1
            "rank": 2, | "rank": ‹1e-3›, | found 1e-3, expected a whole number, at least 1
            "rank": 2, | "rank": ‹3000000000›, | found 3000000000, expected a whole number, at most 2147483647
            "rank": 2, | "rank": ‹1e999›, | found 1e999, expected a whole number
            "rank": 2, | "rank": ‹1e99999999999›, | found 1e99999999999, expected a whole number
            "rank": 2, | "rank": ‹1e-99999999999›, | found 1e-99999999999, expected a whole number
            "low": 0 | "low": ‹1e999› | found 1e999, expected a number, at most 1.7976931348623157E308 in size
            "low": 0 | "low": ‹-1e999› | found -1e999, expected a number, at most 1.7976931348623157E308 in size
            "low": 0 | "low": ‹1e-999› | found 1e-999, expected 0 or a number, at least 4.9E-324 in size
            "low": 0 | "low": ‹-9007199254740993› | found -9007199254740993, expected a whole number that a double can hold; the nearest is -9007199254740992
            "schema": 1 | "schema": ‹2› | found 2, expected 1
            "ddof": 1 | "ddof": ‹2› | found 2, expected a whole number, at least 0 and at most 1
            "learningRate": 0.01 | "learningRate": ‹0› | found 0, expected a number, above 0
            "learningRate": 0.01 | "learningRate": ‹-0.0› | found -0.0, expected a number, above 0
            "reduction": "sum" } | "reduction": ‹"summ"› } | found "summ", expected "sum" or "mean"; did you mean "sum"?
            "reduction": "sum" } | "reduction": ‹"SUM"› } | found "SUM", expected "sum" or "mean"; did you mean "sum"?
            "reduction": "sum" } | "reduction": ‹"median"› } | found "median", expected "sum" or "mean"
            "batch": "all" | "batch": ‹"al"› | found "al", expected "all"; did you mean "all"?
            "keep": "last" | "keep": ‹"latest"› | found "latest", expected "last" or "best"; did you mean "last"?
            "seed": 0 | "seed": ‹-1› | found -1, expected a whole number, at least 0
            "high": 1 | "high": ‹-1› | found -1.0

            # seeds
            "init": 8 | "init": ‹0› | found 0, expected a whole number, at least 1
            "init": 8 | ‹"innit"›: 8 | no component draws from a stream "innit"; did you mean "init"?
            "init": 8 | "init": [1, ‹1›] | seed 1 stands here again
            "init": 8 | "init": [‹-1›] | found -1, expected a whole number, at least 0
            "init": 8 | "init": ‹[›] | found a list, expected a number of seeds, at least 1, or a list of seeds
            { "init": 8, "split": [0, 1] } | ‹"8"› | found text "8", expected a number of seeds
            { "init": 8, "split": [0, 1] } | ‹0› | found 0, expected a whole number, at least 1
            { "init": 8, "split": [0, 1] } | ‹{›} | found an object, expected at least one stream
            { "init": 8, "split": [0, 1] } | ‹2000000000› | found 2000000000, expected a whole number, at least 1 and at most 1000000

            # names and models that are alike
            "error": { | ‹"my error"›: { | "my error" is no valid name
            "svd": { | ‹"2nd"›: { | "2nd" is no valid name
            "like": "gd", | "like": ‹"gdd"›, | no model "gdd"; did you mean "gd"?
            "like": "gd", | "like": ‹"neural"›, | no model "neural"
            "like": "gd", | "like": ‹7›, | found 7, expected the name of a model
            "like": "gd", | "like": ‹"gd2000"›, | models are alike in a circle: gd2000 → gd2000
            "fit.epochs": 2000 | ‹"fitt.epochs"›: 2000 | "fitt.epochs" has no place in "gd": there is no "fitt"; did you mean "fit"?
            "fit.epochs": 2000 | ‹"rank.epochs"›: 2000 | "rank.epochs" has no place in "gd"
            "fit.epochs": 2000 | "fit.epochs": ‹0› | found 0, expected a whole number, at least 1
            "fit.epochs": 2000 | "fit.epochs": ‹"many"› | found text "many", expected a whole number, at least 1
            "fit.epochs": 2000 | "fit.optimiser.type": ‹"sgd"› | unknown optimiser "sgd"
            "fit.epochs": 2000 | "fit.init.type": ‹"zeros"› | zeros has no keys "low" and "high", which stood beside the type

            # JSON
            "rank": 2, | "rank": 2, ‹"rank"›: 3, | key "rank" stands here again; it stands first at test.json:11:32
            "rank": 2, | "rank": ‹02›, | 02 is no JSON number
            "rank": 2, | "rank": ‹+2›, | +2 is no JSON number
            "rank": 2, | "rank": ‹NaN›, | NaN is no JSON number
            "rank": 2, | "rank": ‹-Infinity›, | -Infinity is no JSON number
            "rank": 2, | "rank": ‹2.›, | 2. is no JSON number
            "rank": 2, | "rank": ‹.2›, | .2 is no JSON number
            "rank": 2, | "rank": ‹True›, | True is no JSON value; did you mean true?
            "rank": 2, | "rank": ‹None›, | None is no JSON value
            "rank": 2, | "rank": 2‹›x, | unexpected x
            "rank": 2, | "rank"‹› 2, | a colon is missing after the key
            "rank": 2, | "rank": 2,‹,› | a comma too many
            "rank": 2, | "rank": 2, ‹/›/ two | JSON has no comments
            "rank": 2, | "rank": 2, ‹#› two | JSON has no comments
            "rank": 2, | ‹'›rank': 2, | keys and texts stand in double quotes
            "rank": 2, | ‹rank›: 2, | unexpected rank, expected a key in double quotes
            "Iris", | ‹"Iris,› | the text that starts here has no closing "
            "Iris" | "Ir‹\\i›s" | no valid escape in a text
            "Iris" | ‹"Iris\\ud800"› | half of a surrogate pair stands alone in this text
            "title": "Iris", | "title": "Iris"‹› | a comma is missing
            "seed": 0 } ] | "seed": 0 }‹,› ] | a comma too many before ]
            "seed": 0 } ] | "seed": 0 } ‹}› | unexpected }, expected ] for the list that starts at test.json:29:16
            """)
    void oneMistakeIsOneErrorAtItsToken(String from, String to, String message) {
        assertTrue(VALID.contains(from), "the valid experiment has " + from);
        String marked = VALID.replace(from, to == null ? "" : to);
        List<Diagnostic> errors = Trees.bind(marked.replace("‹", "").replace("›", ""), Experiment.class).all();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        if (marked.contains("‹")) {
            assertTrue(Marked.of(marked).isAt(errors.getFirst().origin()), errors::toString);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Report | { "tables": ‹5› } | found 5, expected a list, each element a table of type "comparison" or "summary"
            Report | { "tables": [ ‹{›} ] } | "type" is required: a table of type
            Report | { "tables": ‹{› "type": "summary" } } | found an object, expected a list
            Report | ‹[›] | found a list, expected an object of "tables" or "figures"
            Curves | { "of": "error", "every": ‹0› } | found 0, expected a whole number, at least 1
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "reported": ‹15.2› } ] } | found 15.2, expected a printed number as text, such as "0.90", or a list of rows of them; write "15.2"
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "reported": [["1"], [‹2›]] } ] } | found 2, expected
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "unstated": { "seeds": ‹5› } } ] } | found 5, expected a list of values
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "unstated": { "a": ‹[›] } } ] } | found an empty list, expected a list of values
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "unstated": { ‹"a.{b"›: [1] } } ] } | the braces in
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "printed": { "any name": [‹1›] } } ] } | found 1, expected a text
            Claims | { "schema": 1, "claims": [ { "id": "C", "experiment": "e", "statistic": ‹"mean"› } ] } | found text "mean", expected a statistic such as { "type": "mean", … }
            """)
    void aMistakeInAPartIsFound(String type, String marked, String message) throws ClassNotFoundException {
        Class<?> record = Class.forName(Experiment.class.getPackageName() + "." + type);
        Marked at = Marked.of(marked);
        List<Diagnostic> errors = Trees.bind(at.text(), record).all();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        assertTrue(at.isAt(errors.getFirst().origin()), errors::toString);
    }

    @Test
    void threeMistakesAreThreeErrorsInTheOrderOfTheirPlaces() {
        String broken = VALID.replace("\"every\": 10", "\"every\": 0")
                .replace("\"rank\": 2,", "\"rnak\": 0,")
                .replace("\"variant\": \"uci\"", "\"variant\": \"ucl\"");
        assertEquals(
                List.of("found \"ucl\", expected \"uci\" or \"fisher\"; did you mean \"uci\"?",
                        "unknown key \"rnak\"; did you mean \"rank\"?",
                        "found 0, expected a whole number, at least 1",
                        "found 0, expected a whole number, at least 1"),
                Trees.bind(broken, Experiment.class).all().stream().map(Diagnostic::message).toList());
    }

    @Test
    void aBrokenPartHidesNoErrorOfItsNeighboursOrOfItsParts() {
        String broken = VALID.replace("\"type\": \"gradient\"", "\"type\": \"gradeint\"")
                .replace("\"epochs\": 1000", "\"epochs\": 0")
                .replace("\"low\": 0", "\"low\": null");
        assertEquals(3, Trees.bind(broken, Experiment.class).all().size());
    }

    @Test
    void modelsThatAreAlikeShareTheirMistakes() {
        String broken = VALID.replace("\"low\": 0", "\"low\": \"zero\"");
        assertEquals(1, Trees.bind(broken, Experiment.class).all().size());
    }
}
