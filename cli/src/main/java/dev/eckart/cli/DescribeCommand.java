package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.sample.BundledData;
import dev.eckart.experiments.sample.SampleExperiment;
import dev.eckart.experiments.sample.SampleExperiments;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Description;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DescribeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workbench workbench = Wiring.workbench(eckart.plugins);
        return name == null ? all(workbench.catalogue()) : one(workbench, name);
    }

    private int all(Catalogue catalogue) {
        console.out().print(json ? CanonicalJson.pretty(listed(catalogue)) : text(catalogue));
        console.out().flush();
        return ExitCode.FINE;
    }

    private static List<Description> listed(Catalogue catalogue) {
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .distinct()
                .map(Description::of)
                .toList();
    }

    private static String text(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (Class<?> kind : catalogue.kinds()) {
            text.append(Catalogue.kindName(kind)).append('\n');
            catalogue.ofKind(kind).values().forEach(entry -> text.append("  ")
                    .append(ComponentText.padded(entry.name(), 24))
                    .append(ComponentText.padded(entry.jar(), 44))
                    .append(entry.header().doc()).append('\n'));
        }
        return text.toString();
    }

    private int one(Workbench workbench, String wanted) {
        Catalogue catalogue = workbench.catalogue();
        List<Described> found = catalogue.kinds().stream()
                .flatMap(kind -> Optional.ofNullable(catalogue.ofKind(kind).get(wanted)).stream())
                .distinct()
                .map(entry -> described(entry, workbench))
                .toList();
        if (found.isEmpty()) {
            console.err().println("error  no component \"" + wanted + "\"" + Nearest.hint(wanted, names(catalogue))
                    + "; eckart describe lists all");
            return ExitCode.INVALID_INPUT;
        }
        console.out().print(json
                ? CanonicalJson.pretty(found)
                : found.stream().map(ComponentText::of).collect(Collectors.joining("\n")));
        console.out().flush();
        return ExitCode.FINE;
    }

    private static Described described(Catalogue.Entry entry, Workbench workbench) {
        SampleExperiments samples = workbench.samples();
        Optional<SampleExperiment> experiment = samples.around(entry.header());
        return new Described(
                Description.of(entry), new BundledData(workbench.catalogue()).of(entry.header()),
                samples.of(entry.header()), experiment.map(SampleExperiment::tree),
                experiment.map(SampleExperiment::files).orElse(Map.of()));
    }

    private static List<String> names(Catalogue catalogue) {
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).keySet().stream())
                .distinct()
                .toList();
    }
}
