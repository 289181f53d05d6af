package dev.eckart.experiments.spec;

import dev.eckart.components.Header;
import java.util.Optional;

/**
 * A component that does what the contract does not allow, such as to throw something odd at its settings. Its author
 * has to mend it, so that it is told in one line, with its name and its jar.
 */
public final class ComponentFault {

    private ComponentFault() { }

    /** Whether something thrown can be blamed on a component, and is no lack of the machine's. */
    public static boolean isBlamed(Throwable thrown) {
        return !(thrown instanceof VirtualMachineError) || thrown instanceof StackOverflowError;
    }

    /**
     * The fault in one line.
     *
     * @param component the component, or a record that is a part of one
     * @return empty if the record is neither offered by a jar nor a part of a plugin
     */
    public static Optional<String> line(Catalogue catalogue, Class<?> component, Throwable thrown) {
        return jar(catalogue, component).map(jar -> name(component) + " of " + jar + " has a fault: " + told(thrown));
    }

    private static Optional<String> jar(Catalogue catalogue, Class<?> component) {
        return catalogue.ofType(component)
                .map(Catalogue.Entry::jar)
                .or(() -> Optional.ofNullable(component.getClassLoader())
                        .filter(loader -> !loader.equals(ComponentFault.class.getClassLoader()))
                        .map(ClassLoader::getName));
    }

    private static String name(Class<?> component) {
        return component.isRecord()
                ? Header.of(component.asSubclass(Record.class)).name()
                : component.getSimpleName();
    }

    private static String told(Throwable thrown) {
        return thrown.toString().lines().findFirst().orElseThrow();
    }
}
