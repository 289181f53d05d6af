package dev.eckart.cli;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.Test;

/** How code is written here, as far as class files tell. */
class HabitsTest {

    @Test
    void only_the_command_line_prints_and_exits() {
        noClasses().that().resideOutsideOfPackage("dev.eckart.cli..")
                .should().accessTargetWhere(
                        targetOwner(type(System.class)).and(target(nameMatching("out|err|in|exit|console"))))
                .orShould().accessTargetWhere(targetOwner(type(Runtime.class)).and(target(nameMatching("exit|halt"))))
                .orShould().accessTargetWhere(
                        targetOwner(assignableTo(Throwable.class)).and(target(nameMatching("printStackTrace"))))
                .check(OurClasses.ALL);
    }

    @Test
    void a_name_says_what_a_thing_is() {
        String vague = "(?i)(utils?|utilit(y|ies)|commons?|misc|helpers?|managers?)";
        noClasses().should().haveNameMatching(".*\\." + vague + "\\..*")
                .orShould().haveNameMatching(".*(Utils?|Utilities|Common|Misc|Helpers?|Managers?)(\\$.*)?")
                .check(OurClasses.ALL);
    }

    @Test
    void what_is_extended_is_abstract() {
        noClasses().should(ArchConditions.be(extendingAConcreteClassOfOurs())).check(OurClasses.ALL);
    }

    @Test
    void nothing_static_ever_changes() {
        fields().that().areStatic().should().beFinal().check(OurClasses.ALL);
    }

    private static DescribedPredicate<JavaClass> extendingAConcreteClassOfOurs() {
        return DescribedPredicate.describe("extending a concrete class of ours", type -> type.getRawSuperclass()
                .filter(parent -> parent.getPackageName().startsWith("dev.eckart"))
                // The constants of an enum with bodies of their own are classes that extend the enum.
                .filter(parent -> !parent.isEnum() && !parent.getModifiers().contains(JavaModifier.ABSTRACT))
                .isPresent());
    }
}
