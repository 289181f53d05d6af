package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells which components there are, or what one of them is. */
@Command(name = "describe", description = "Tell which components there are and where they come from, or what one is.")
final class DescribeCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A component, such as truncated-svd.")
    private @Nullable String name;

    DescribeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Wiring.workbench(eckart.plugins).catalogue();
        return name == null ? all(catalogue) : one(catalogue, name);
    }

    private int all(Catalogue catalogue) {
        for (Class<?> kind : catalogue.kinds()) {
            console.out().println(Catalogue.kindName(kind));
            catalogue.ofKind(kind).values().forEach(entry -> console.out().println("  "
                    + ComponentText.padded(entry.name(), 24) + ComponentText.padded(entry.jar(), 44)
                    + entry.header().doc()));
        }
        return ExitCode.FINE;
    }

    private int one(Catalogue catalogue, String wanted) {
        List<Catalogue.Entry> found = catalogue.kinds().stream()
                .flatMap(kind -> Optional.ofNullable(catalogue.ofKind(kind).get(wanted)).stream())
                .distinct()
                .toList();
        found.forEach(entry -> console.out().print(ComponentText.of(entry)));
        console.out().flush();
        if (found.isEmpty()) {
            console.err().println("error  no component \"" + wanted + "\"" + Nearest.hint(wanted, names(catalogue))
                    + "; eckart describe lists all");
            return ExitCode.INVALID_INPUT;
        }
        return ExitCode.FINE;
    }

    private static List<String> names(Catalogue catalogue) {
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).keySet().stream())
                .distinct()
                .toList();
    }
}
