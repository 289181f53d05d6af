package dev.eckart.experiments.wiring;

import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Provider;
import dev.eckart.experiments.json.HeaderCheck;
import dev.eckart.experiments.spec.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a provider offers, asked with care: whatever it throws, or answers wrongly, is a fault in words. */
final class Offered {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Provider<?> provider;
    private final List<String> faults = new ArrayList<>();

    Offered(Provider<?> provider) {
        this.provider = provider;
    }

    /** The component; empty if it cannot be used. */
    Optional<Catalogue.Entry> entry(String jar, String codeVersion) {
        Optional<Integer> version = answer("apiVersion()", provider::apiVersion);
        if (version.isPresent() && version.get() != Provider.API_VERSION) {
            faults.add(provider.getClass().getName() + " was compiled against version " + version.get()
                    + " of the component contract, this Eckart has version " + Provider.API_VERSION
                    + "; build the plugin anew against it");
            return Optional.empty();
        }
        Optional<Header> header = answer("type()", provider::type).flatMap(this::header);
        Optional<Set<String>> streams = answer("streams()", provider::streams)
                .flatMap(names -> answer("streams()", () -> Set.copyOf(names)));
        header.ifPresent(this::check);
        return faults.isEmpty()
                ? Optional.of(new Catalogue.Entry(header.orElseThrow(), streams.orElseThrow(), jar, codeVersion))
                : Optional.empty();
    }

    /** What is wrong with it. */
    List<String> faults() {
        return faults;
    }

    /** Whatever a stranger's class may throw, for a line that names its jar says more. */
    private <T> Optional<T> answer(String method, Supplier<T> question) {
        String what = method + " of " + provider.getClass().getName();
        try {
            Optional<T> answer = Optional.ofNullable(question.get());
            if (answer.isEmpty()) {
                faults.add(what + " answers null");
            }
            return answer;
        } catch (Throwable e) {
            faults.add(LoadFault.words(what, e));
            return Optional.empty();
        }
    }

    private Optional<Header> header(Class<?> type) {
        if (!type.isRecord()) {
            faults.add(type.getName() + " is no record");
            return Optional.empty();
        }
        return answer("type()", () -> {
            Header header = Header.of(type.asSubclass(Record.class));
            // A class that a key needs and nobody has is found when the keys are read.
            header.keys();
            return header;
        });
    }

    private void check(Header header) {
        String type = header.type().getName();
        if (!header.type().isAnnotationPresent(Name.class)) {
            faults.add(type + " lacks @Name, its name in experiment files");
        } else if (!KEBAB_CASE.matcher(header.name()).matches()) {
            faults.add("@Name(\"" + LoadFault.line(header.name()) + "\") of " + type
                    + " is no valid name: expected small letters and digits with single hyphens between, such as"
                    + " \"column-mean\"");
        }
        if (header.kinds().isEmpty()) {
            faults.add(type + " implements no kind of component, such as dev.eckart.models.Completer");
        }
        HeaderCheck.unreadable(header).forEach(fault -> faults.add(fault + " (" + type + ")"));
    }
}
