package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Path;
import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OverridesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Json applied(String text, String... settings) {
        return Overrides.apply(Trees.tree(text), List.of(settings), diagnostics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"seeds":8}                | seeds=16              | {"seeds":16}
            {"a":{"b":1,"c":2}}        | a.b=[1, 2]            | {"a":{"b":[1,2],"c":2}}
            {"a":[{"b":1},{"b":2}]}    | a.1.b=row-major       | {"a":[{"b":1},{"b":"row-major"}]}
            {"a":[1]}                  | a.1=2                 | {"a":[1,2]}
            {"a":1}                    | b.c={"d": null}       | {"a":1,"b":{"c":{"d":null}}}
            {"a":1}                    | a="16"                | {"a":"16"}
            {"a":1}                    | a=x=y                 | {"a":"x=y"}
            {"a":1}                    | a=                    | {"a":""}
            {"m":{"a":{"r":1},"b":{"r":1}}} | m.{a,b}.r=3      | {"m":{"a":{"r":3},"b":{"r":3}}}
            """)
    void aSettingTakesItsPlace(String text, String setting, String expected) {
        assertEquals(expected, applied(text, setting).compact());
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void theLaterOfTwoSettingsHolds() {
        assertEquals("{\"a\":3}", applied("{\"a\":1}", "a=2", "a=3").compact());
    }

    @Test
    void onAModelThatIsLikeAnotherASettingIsADottedKey() {
        Json json = applied(
                "{\"models\":{\"gd\":{\"fit\":{\"e\":1}},\"b\":{\"like\":\"gd\",\"fit.e\":2},\"c\":{\"like\":\"gd\"}}}",
                "models.{b,c}.fit.e=5", "models.gd.fit.e=4", "models.b.rank=1");
        assertEquals("{\"like\":\"gd\",\"fit.e\":5,\"rank\":1}", json.at(Path.of("models.b")).orElseThrow().compact());
        Json expanded = ModelInheritance.expand(json, diagnostics);
        assertEquals("{\"gd\":{\"fit\":{\"e\":4}},\"b\":{\"fit\":{\"e\":5},\"rank\":1},\"c\":{\"fit\":{\"e\":5}}}",
                expanded.child("models").orElseThrow().compact());
    }

    @Test
    void aSettingReplacesTheDottedKeysThatItCovers() {
        Json json = applied(
                "{\"models\":{\"b\":{\"like\":\"gd\",\"fit.e\":2,\"fit.o.r\":1,\"fitness\":1}}}", "models.b.fit={}");
        assertEquals("{\"like\":\"gd\",\"fitness\":1,\"fit\":{}}",
                json.at(Path.of("models.b")).orElseThrow().compact());
    }

    @Test
    void modelsThatAreLikeFollowWhatIsSetOnTheirBase() {
        Json json = applied("{\"models\":{\"gd\":{\"rank\":1},\"b\":{\"like\":\"gd\"}}}", "models.gd.rank=4");
        Json expanded = ModelInheritance.expand(json, diagnostics);
        assertEquals("4", expanded.at(Path.of("models.b.rank")).orElseThrow().compact());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            seeds               |                 | expected PATH=VALUE, such as models.gd.rank=3
            =5                  |                 | expected PATH=VALUE, such as models.gd.rank=3
            models.gdd.rank=5   | gdd             | no model "gdd"; did you mean "gd"?
            metrics.x.on=all    | x               | no metric "x"
            seeds.init=5        | init            | 8 has no key "init"
            steps.3=5           | 3               | a list of 0 has no position "3"
            steps.first=5       | first           | a list of 0 has no position "first"
            models..rank=5      | models..rank    | "models..rank" has an empty key
            models.{gd.rank=5   | models.{gd.rank | the braces in "models.{gd.rank" do not match
            """)
    void aSettingWithoutAPlaceIsAnError(String setting, @Nullable String part, String message) {
        Json json = applied("{\"seeds\":8,\"steps\":[],\"models\":{\"gd\":{}},\"metrics\":{}}", setting);
        assertEquals("{\"seeds\":8,\"steps\":[],\"models\":{\"gd\":{}},\"metrics\":{}}", json.compact());
        String carets = part == null ? ""
                : " ".repeat("error  --set ".length() + setting.indexOf(part)) + "^".repeat(part.length()) + "\n";
        assertEquals("error  --set " + setting + ": " + message + "\n" + carets,
                diagnostics.all().getFirst().toString());
        assertEquals(1, diagnostics.all().size());
    }

    @Test
    void whatTheBinderFindsWrongNamesTheSetting() {
        Json tree = Trees.tree(Trees.resource("iris-factorisation.json"));
        List<String> settings = List.of("models.gd.rnak=2", "models.{svd,pca}.rank=0", "sedes=3");
        Json json = Overrides.apply(tree, settings, diagnostics);
        new Binder(Toys.CATALOGUE).bind(ModelInheritance.expand(json, diagnostics), Experiment.class, diagnostics);
        assertEquals("""
                error  --set sedes=3: unknown key "sedes" of experiment; did you mean "seeds"?
                             ^^^^^
                       keys: schema, title, data, steps, split, seeds, models, metrics, comparisons, curves, sweep, \
                tune, precision, backend, report
                error  --set models.gd.rnak=2: unknown key "rnak" of factorisation; did you mean "rank"?
                                       ^^^^
                       keys: type, rank, offset, biases, nonNegative, fit
                error  --set models.{svd,pca}.rank=0: found 0, expected a whole number, at least 1
                                                   ^
                3 errors. Nothing was run.
                """, diagnostics.render());
    }

    @Test
    void aTypeThatIsChangedAloneIsToBlameForTheKeysThatStayed() {
        Json tree = Trees.tree(Trees.resource("iris-factorisation.json"));
        Json json = Overrides.apply(tree, List.of("models.gd2000.fit.init.type=normal"), diagnostics);
        new Binder(Toys.CATALOGUE).bind(ModelInheritance.expand(json, diagnostics), Experiment.class, diagnostics);
        assertEquals("""
                error  --set models.gd2000.fit.init.type=normal: normal has no keys "low" and "high", which stood \
                beside the type before this change; change the whole object instead of its "type"
                                                         ^^^^^^
                error  --set models.gd2000.fit.init.type=normal: "mean" is required: a number (mean)
                                                         ^^^^^^
                error  --set models.gd2000.fit.init.type=normal: "sd" is required: a number, at least 0 (standard \
                deviation)
                                                         ^^^^^^
                3 errors. Nothing was run.
                """, diagnostics.render());
    }

    @Test
    void coupledPathsAreWrittenOut() {
        assertEquals(List.of("a.x.1", "a.x.2", "a.y.1", "a.y.2"),
                CoupledPath.expand("a.{x, y}.{1,2}").stream().map(Path::toString).toList());
        assertEquals(List.of("a.b"), CoupledPath.expand("a.b").stream().map(Path::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.{b", "a.b}", "a.}b{", "a.{b,{c}}", "", ".", "a.{b,}", "a."})
    void brokenPathsAreRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> CoupledPath.expand(path));
    }

    @Test
    void pathsAreLimited() {
        assertThrows(IllegalArgumentException.class, () -> CoupledPath.expand("a.".repeat(100) + "a"));
        assertThrows(IllegalArgumentException.class, () -> CoupledPath.expand("{a,b}".repeat(40)));
    }

    @Test
    void theCaretsStandBelowThePartThatIsToBlame() {
        Json tree = Trees.tree(Trees.resource("iris-factorisation.json"));
        List<String> settings = List.of("models.gd.ftt.epochs=3", "models.gd2000.fit.epohcs=3",
                "models.svd={\"type\": \"truncated-svd\", \"rnak\": 2}", "models.gd.fit.init.low=low");
        Json json = Overrides.apply(tree, settings, diagnostics);
        json = Overrides.sweep(json, List.of("models.pca.rank=1,2,x", "zip={\"a\": 3}"), List.of(), diagnostics);
        json = json.with(Path.of("models.pca.rank"), ((Json.Array) json.child("sweep").orElseThrow()
                .child("models.pca.rank").orElseThrow()).elements().getLast());
        new Binder(Toys.CATALOGUE).bind(ModelInheritance.expand(json, diagnostics), Experiment.class, diagnostics);
        List<String> blamed = diagnostics.all().stream().map(each -> (Origin.Option) each.origin())
                .map(each -> each.text().substring(each.start(), each.start() + each.length()))
                .distinct()
                .toList();
        assertEquals(List.of("ftt", "low", "epohcs", "\"rnak\"", "x", "3"), blamed);
    }

    @Test
    void aRandomAxisIsNoListOfOneValue() {
        Json json = Overrides.sweep(Trees.tree("{\"data\": [1, 2]}"), List.of(
                "a={\"uniform\": [0, 1], \"count\": 2, \"seed\": 0}", "b={\"type\": \"iris\"}", "data=3,4",
                "zip={\"c\": [1]}", "zip={\"d\": [2]}"), List.of(), diagnostics);
        assertEquals("{\"data\":[3,4],\"sweep\":{\"a\":{\"uniform\":[0,1],\"count\":2,\"seed\":0},"
                + "\"b\":[{\"type\":\"iris\"}],\"zip\":[{\"c\":[1]},{\"d\":[2]}]}}", json.compact());
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void settingsThatAnAxisReplacesAreRefusedUnlessAnotherModelFollowsThem() {
        Json tree = Trees.tree("{\"models\":{\"gd\":{\"rank\":1,\"fit\":{\"e\":1}},\"b\":{\"like\":\"gd\"},"
                + "\"c\":{\"fit\":{\"e\":1}}},"
                + "\"sweep\":{\"models.{gd,c}.fit\":[{\"e\":2}]},\"tune\":{\"over\":{\"models.c.rank\":[1,2]}}}");
        Overrides.sweep(tree, List.of("seeds=1,2"), List.of("models.gd.fit.e=3", "models.c.fit.e=3", "models.c.rank=1",
                "seeds=4", "models.gd.rank=2"), diagnostics);
        assertEquals(List.of("models.c.fit.e", "models.c.rank", "seeds"), diagnostics.all().stream()
                .map(each -> (Origin.Option) each.origin())
                .map(each -> each.text().substring(each.start(), each.start() + each.length()))
                .toList());
    }

    @Test
    void listsOfValuesPartAtCommasOutsideOfJson() {
        Origin.Option origin = new Origin.Option("--sweep x");
        assertEquals(List.of("0.01", "1e-3"), texts(OptionValue.parseList("0.01, 1e-3", origin)));
        assertEquals(List.of("[1,2]", "{\"a\":1}"), texts(OptionValue.parseList("[1,2],{\"a\":1}", origin)));
        assertEquals(List.of("\"sum\"", "\"mean\"", "3"), texts(OptionValue.parseList("sum,mean,3", origin)));
        assertEquals(List.of("\"iris\"", "{\"a\":\"[\",\"b\":[1,2]}", "\"\""),
                texts(OptionValue.parseList("iris, {\"a\": \"[\", \"b\": [1, 2]},", origin)));
    }

    private static List<String> texts(List<Json> values) {
        return values.stream().map(Json::compact).toList();
    }
}
