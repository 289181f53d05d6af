package dev.eckart.cli;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Collections;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What would make the same experiment give other bits elsewhere or tomorrow. */
class RepeatabilityTest {

    private static final String OUTSIDE = "dev.eckart.cli..";

    /** Keys of maps that are asked and never gone through. */
    private static final String FOUND_BY_IDENTITY = "dev.eckart.experiments.plan.Same";

    /** All entries of a zip have the same time. */
    private static final String ALWAYS_OF_ONE_TIME = "dev.eckart.experiments.bundle.BundleZip";

    /** Of a file that is renamed once it is whole. */
    private static final String DRAWS_A_NAME = "dev.eckart.cli.WholeFile";

    @Test
    void transcendental_functions_are_not_the_platform_s() {
        // They may change between two JDKs and between interpreter and compiler; those of StrictMath may not.
        noClasses().should().accessTargetWhere(targetOwner(type(Math.class)).and(target(nameMatching(
                        "a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot|random"))))
                .check(OurClasses.ALL);
    }

    @Test
    void randomness_is_handed_in() {
        noClasses().that().doNotHaveFullyQualifiedName(DRAWS_A_NAME)
                .should().dependOnClassesThat().resideInAPackage("java.util.random..")
                .orShould().dependOnClassesThat().haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|UUID|concurrent\\.ThreadLocalRandom)"
                                + "|java\\.security\\.SecureRandom")
                .orShould().accessTargetWhere(calls(Collections.class, "shuffle"))
                .check(OurClasses.ALL);
    }

    @Test
    void sums_have_one_order() {
        noClasses().should().accessTargetWhere(calls(DoubleStream.class, "sum|average|summaryStatistics"))
                .orShould().accessTargetWhere(calls(BaseStream.class, "parallel|parallelStream"))
                .orShould().accessTargetWhere(calls(Collection.class, "parallelStream"))
                .orShould().accessTargetWhere(calls(Collectors.class, "(summing|averaging|summarizing)Double"))
                .check(OurClasses.ALL);
    }

    @Test
    void nothing_but_the_command_line_knows_time_host_or_environment() {
        noClasses().that().resideOutsideOfPackage(OUTSIDE)
                .and().doNotHaveFullyQualifiedName(FOUND_BY_IDENTITY)
                .and().doNotHaveFullyQualifiedName(ALWAYS_OF_ONE_TIME)
                .should().dependOnClassesThat().resideInAPackage("java.time..")
                .orShould().dependOnClassesThat().haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                                + "|java\\.net\\.(InetAddress|NetworkInterface)")
                .orShould().accessTargetWhere(calls(System.class,
                        "currentTimeMillis|nanoTime|getenv|lineSeparator|identityHashCode"))
                .orShould().accessTargetWhere(calls(ProcessHandle.class, "current|pid"))
                .check(OurClasses.ALL);
    }

    @Test
    void nothing_depends_on_the_locale() {
        noClasses().should().accessTargetWhere(withoutLocale(String.class, "format|formatted|toLowerCase|toUpperCase"))
                .orShould().accessTargetWhere(withoutLocale(PrintStream.class, "printf|format"))
                .orShould().accessTargetWhere(withoutLocale(PrintWriter.class, "printf|format"))
                .orShould().accessTargetWhere(withoutLocale(Formatter.class, "<init>"))
                .orShould().accessTargetWhere(calls(Locale.class, "getDefault"))
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.text\\.(NumberFormat|DecimalFormat|Collator)")
                .check(OurClasses.ALL);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String names) {
        return targetOwner(assignableTo(owner)).and(target(nameMatching(names)));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutLocale(Class<?> owner, String names) {
        return calls(owner, names).and(DescribedPredicate.describe("without a locale", access ->
                access instanceof JavaCall<?> call && !types(call).contains(Locale.class.getName())));
    }

    private static List<String> types(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().map(parameter -> parameter.getName()).toList();
    }
}
