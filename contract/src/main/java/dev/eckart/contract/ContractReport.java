package dev.eckart.contract;

import dev.eckart.components.Header;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Prints one line for each contract test: how many of its checks have passed; and what each that failed says. */
final class ContractReport implements TestInstancePostProcessor, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(ContractReport.class);

    /** What is known of one contract test so far. Mutable; guarded by itself. */
    static final class Tally {

        private String component = "";
        private int passed;
        private int notApplicable;
        private final List<String> failures = new ArrayList<>();

        /** Tells whose checks these are. */
        synchronized void of(String name) {
            component = name;
        }

        /** Counts a check. */
        synchronized void count(String check, Optional<Throwable> thrown) {
            if (thrown.isEmpty()) {
                passed++;
            } else if (thrown.get() instanceof org.opentest4j.TestAbortedException) {
                notApplicable++;
            } else {
                failures.add(words(check) + ": " + firstLine(thrown.get()));
            }
        }

        /** The line, and one more for each failure. */
        synchronized List<String> lines() {
            int checks = passed + failures.size() + notApplicable;
            List<String> lines = new ArrayList<>();
            lines.add(String.format(Locale.ROOT, "contract  %-20s  %d checks: %d passed%s%s", component, checks, passed,
                    failures.isEmpty() ? "" : ", " + failures.size() + " failed",
                    notApplicable == 0 ? "" : ", " + notApplicable + " not applicable"));
            failures.stream().sorted().forEach(failure -> lines.add("  " + failure));
            return lines;
        }
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        tally(context).of(Header.of(((ComponentContract) test).component().getClass()).name());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Method check = context.getRequiredTestMethod();
        if (Modifier.isAbstract(check.getDeclaringClass().getModifiers())) {
            tally(context).count(check.getName(), context.getExecutionException());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        tally(context).lines().forEach(System.out::println);
    }

    private static Tally tally(ExtensionContext context) {
        ExtensionContext ofClass = context.getTestMethod().isEmpty() ? context : context.getParent().orElseThrow();
        return ofClass.getStore(OWN).computeIfAbsent(ofClass.getUniqueId(), _ -> new Tally(), Tally.class);
    }

    /** A check's name as a sentence: {@code hiddenCellsChangeNothing} is "hidden cells change nothing". */
    private static String words(String check) {
        return check.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
