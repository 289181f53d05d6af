package dev.eckart.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** The checks of a contract, for tests of the contract itself: what is broken is to fail the check of just that. */
public final class Checks {

    private Checks() { }

    /** The checks that a contract test inherits: final, so that nobody gets round them. */
    public static List<Method> of(Class<? extends ComponentContract> test) {
        return Arrays.stream(test.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && Modifier.isFinal(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getDeclaringClass().getModifiers()))
                .toList();
    }

    /** What a test holds to the contract. */
    public static Record component(ComponentContract test) {
        return test.component();
    }

    /**
     * Runs all checks.
     *
     * @param contract makes a test anew for each check
     * @return what the checks that fail say, by their names
     */
    public static NavigableMap<String, String> failing(Supplier<? extends ComponentContract> contract) {
        NavigableMap<String, String> failing = new TreeMap<>();
        for (Method check : of(contract.get().getClass())) {
            try {
                check.invoke(contract.get());
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof TestAbortedException)) {
                    failing.put(check.getName(), String.valueOf(e.getCause()));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return failing;
    }
}
