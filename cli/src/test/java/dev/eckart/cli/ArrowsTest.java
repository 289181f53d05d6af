package dev.eckart.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module may know which: data flows from the left to the right, and nothing points back. */
class ArrowsTest {

    private static final List<String> MODULES =
            List.of("components", "linalg", "autodiff", "datasets", "models", "experiments", "reports", "cli");

    @ParameterizedTest
    @CsvSource({
        "components, ''",
        "linalg, ''",
        "autodiff, components linalg",
        "datasets, components linalg",
        "models, components linalg autodiff",
        "experiments, components linalg autodiff datasets models",
        "reports, components linalg autodiff datasets models experiments",
    })
    void a_module_knows_those_to_its_left_only(String module, String known) {
        String[] unknown = MODULES.stream()
                .filter(other -> !other.equals(module) && !List.of(known.split(" ")).contains(other))
                .map(other -> "dev.eckart." + other + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses().that().resideInAPackage("dev.eckart." + module + "..")
                .should().dependOnClassesThat().resideInAnyPackage(unknown);
        rule.check(OurClasses.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger, 'json wiring plan'",
        "spec, 'json wiring plan ledger run'",
        "run, 'json wiring'",
    })
    void within_experiments_what_is_run_knows_neither_json_nor_wiring(String part, String unknown) {
        String[] packages = Stream.of(unknown.split(" "))
                .map(other -> "dev.eckart.experiments." + other + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage("dev.eckart.experiments." + part + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .check(OurClasses.ALL);
    }

    @Test
    void every_module_is_looked_at() {
        for (String module : MODULES) {
            assertTrue(OurClasses.ALL.containPackage("dev.eckart." + module), module);
        }
    }

    @Test
    void every_class_belongs_to_a_module() {
        String[] packages = MODULES.stream().map(module -> "dev.eckart." + module + "..").toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(packages).check(OurClasses.ALL);
    }
}
