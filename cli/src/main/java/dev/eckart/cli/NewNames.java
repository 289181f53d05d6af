package dev.eckart.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names that somebody gives to a component of his own and its Java package: whether they will do, or which would. */
final class NewNames {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private NewNames() { }

    /** What is wrong with a component's name, with one that would do. */
    static Optional<String> faultOfName(String name) {
        return KEBAB_CASE.matcher(name).matches() ? Optional.empty()
                : Optional.of("\"" + name + "\" is no name of a component: expected small letters and digits with"
                        + " single hyphens between" + hint(kebabCase(name)));
    }

    /** What is wrong with a package's name, with one that would do. */
    static Optional<String> faultOfPackage(String name) {
        if (name.matches("javax?(\\..*)?")) {
            return Optional.of("the package \"" + name + "\" belongs to Java; choose another one, such as \"org.me\"");
        }
        return SourceVersion.isName(name) ? Optional.empty()
                : Optional.of("\"" + name + "\" is no Java package" + hint(packageName(name)));
    }

    /** The class of a component, such as DampedMean of damped-mean. */
    static String className(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String hint(String suggestion) {
        return suggestion.isEmpty() ? "" : "; did you mean \"" + suggestion + "\"?";
    }

    private static String kebabCase(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }

    private static String packageName(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9_-]+"))
                .map(segment -> segment.replace('-', '_').replaceAll("^[0-9_]+", ""))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> SourceVersion.isName(segment) ? segment : segment + "_")
                .collect(Collectors.joining("."));
    }
}
