package dev.eckart.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "eckart",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Experiments written down in JSON, result tables that can be trusted.")
public final class Main implements Runnable {

    private Main() { }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"eckart " + Optional.ofNullable(version).orElse("(unpacked)")};
        }
    }
}
