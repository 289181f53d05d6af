package dev.eckart.experiments.wiring;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a class that cannot be loaded or used is missing, in words: one line, to be read after the name of its jar. */
final class LoadFault {

    private static final Pattern CLASS_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$./]*");

    private LoadFault() { }

    /**
     * The words.
     *
     * @param what the class or method at which it happened, such as {@code the constructor of org.me.Damped$Offered}
     */
    static String words(String what, Throwable fault) {
        return switch (fault) {
            case ExceptionInInitializerError initialiser when initialiser.getCause() != null ->
                words("the static initialiser behind " + what, Objects.requireNonNull(initialiser.getCause()));
            case UnsupportedClassVersionError _ ->
                what + " is compiled for a newer Java than " + Runtime.version().feature();
            case NoClassDefFoundError missing -> lacking(what, missing, missing.getMessage());
            case TypeNotPresentException missing -> lacking(what, missing, missing.typeName());
            case ClassFormatError broken -> what + " is a broken class: " + line(broken.getMessage());
            case VerifyError broken -> what + " is a broken class: " + line(broken.getMessage());
            case IncompatibleClassChangeError other -> what + " was built against another version of Eckart or of a "
                    + "library: " + line(other.getMessage());
            default -> what + " threw " + line(fault.toString());
        };
    }

    private static String lacking(String what, Throwable fault, @Nullable String name) {
        if (name == null || !CLASS_NAME.matcher(name).matches()) {
            return what + " threw " + line(fault.toString());
        }
        String missing = name.replace('/', '.');
        return "lacks class " + missing + ", which " + what + " needs; " + (missing.startsWith("dev.eckart.")
                ? "it was built against another version of Eckart"
                : "a plugin carries its libraries within its jar");
    }

    /** A message without line breaks or other characters that could move a cursor. */
    static String line(@Nullable String message) {
        return String.valueOf(message).strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }
}
