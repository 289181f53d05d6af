package dev.eckart.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which library. */
class LibrariesTest {

    @ParameterizedTest
    @CsvSource({
        "tools.jackson.., dev.eckart.experiments.json..",
        "com.google.inject.., dev.eckart.experiments.wiring..",
        "jakarta.inject.., dev.eckart.experiments.wiring..",
        "com.google.common.., dev.eckart.experiments.wiring..",
        "java.sql.., dev.eckart.experiments.ledger..",
        "de.siegmar.., dev.eckart.datasets..",
        "jdk.incubator.., dev.eckart.linalg.kernel..",
        "picocli.., dev.eckart.cli..",
        "java.awt.., dev.eckart.reports.picture..",
    })
    void a_library_is_known_to_one_package(String library, String known) {
        noClasses().that().resideOutsideOfPackage(known)
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(OurClasses.ALL);
    }

    @Test
    void one_class_of_matrices_and_one_of_statistics_know_commons_math() {
        Set<String> knowing = OurClasses.ALL.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("org.apache.commons.math3")))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("dev.eckart.linalg.CommonsMathSvd", "dev.eckart.reports.statistics.Tails"), knowing);
    }

    @Test
    void computing_knows_no_files_and_no_network() {
        noClasses().that().resideInAnyPackage(
                        "dev.eckart.components..", "dev.eckart.linalg..", "dev.eckart.autodiff..",
                        "dev.eckart.models..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.io\\.File.*")
                .check(OurClasses.ALL);
    }

    @Test
    void loading_data_downloads_nothing() {
        noClasses().that().resideInAPackage("dev.eckart.datasets..")
                .should().dependOnClassesThat().resideInAPackage("java.net..")
                .check(OurClasses.ALL);
    }

    @Test
    void nothing_reaches_into_the_platform() {
        noClasses()
                .should().dependOnClassesThat().resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
                .check(OurClasses.ALL);
    }
}
