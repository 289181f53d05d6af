package dev.eckart.cli;

import dev.eckart.experiments.wiring.Wiring;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a new module with a component is called, and where it goes. */
final class NewModuleOptions {

    @Parameters(paramLabel = "NAME", description = "Its name in experiment files, such as damped-column-mean.")
    private String name = "";

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PACKAGE",
            description = "The Java package of its class, such as org.me.")
    private String javaPackage = "";

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("");

    /** Writes the module, or tells what stands in the way. */
    int write(String template, Class<?> kind, List<Path> plugins, Console console) {
        NewModule module = new NewModule(new KitTemplate(template), name, javaPackage, folder);
        List<String> faults = module.faults(Wiring.workbench(plugins).catalogue(), kind);
        return faults.isEmpty() ? write(module, console) : refused(faults, console);
    }

    private int write(NewModule module, Console console) {
        try {
            module.write().forEach(console.out()::println);
        } catch (UncheckedIOException e) {
            return refused(List.of(Console.words(Objects.requireNonNull(e.getCause()))), console);
        }
        console.err().println("next   cd " + quoted(folder) + " && mvn verify");
        console.err().println("       eckart --plugins " + module.jar() + " run " + module.experiment());
        return ExitCode.FINE;
    }

    private static int refused(List<String> faults, Console console) {
        faults.forEach(fault -> console.err().println("error  " + fault));
        console.err().println("Nothing was written.");
        return ExitCode.INVALID_INPUT;
    }

    /** As shells take it for one word, if it holds no signs of theirs but spaces. */
    private static String quoted(Path folder) {
        String text = folder.toString();
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/\\:._-~".indexOf(c) >= 0)
                ? text
                : '"' + text + '"';
    }
}
