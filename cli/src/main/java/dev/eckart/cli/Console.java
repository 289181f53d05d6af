package dev.eckart.cli;

import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.bundle.BundleException;
import dev.eckart.experiments.ledger.LedgerException;
import dev.eckart.experiments.wiring.PluginException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Where commands print.
 *
 * @param out data: tables and paths
 * @param err progress and errors
 * @param terminal whether a person is watching, so that a line may be drawn over
 * @param interruption the person's wish that the program end
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Interruption interruption) {

    /** A console from which nobody interrupts. */
    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this(out, err, terminal, new Interruption());
    }

    /** Tells what is wrong with an input, or with the program; a stack trace only for the latter. */
    int failed(Exception exception) {
        return switch (exception) {
            case InvalidInputException invalid -> {
                err.print(invalid.rendered());
                err.flush();
                yield ExitCode.INVALID_INPUT;
            }
            case BundleException bundle -> told(String.valueOf(bundle.getMessage()));
            case PluginException plugins -> {
                plugins.faults().forEach(fault -> err.println("error  " + fault));
                yield ExitCode.INVALID_INPUT;
            }
            case LedgerException ledger -> {
                err.println("error  " + ledger.getMessage());
                yield ExitCode.INTERNAL_ERROR;
            }
            case UncheckedIOException io -> {
                err.println("error  " + words(Objects.requireNonNull(io.getCause())));
                yield ExitCode.INTERNAL_ERROR;
            }
            case CancellationException _ when interruption.requested() -> interruption.tell(this);
            default -> faultOfPlugin(exception).map(this::told).orElseGet(() -> {
                err.println("internal error: this is a fault of Eckart's, please report it with the lines below");
                exception.printStackTrace(err);
                return ExitCode.INTERNAL_ERROR;
            });
        };
    }

    private int told(String fault) {
        err.println("error  " + fault);
        return ExitCode.INVALID_INPUT;
    }

    /** A class loader of a plugin has the name of its jar; ours have the names that the system gave them. */
    private static Optional<String> faultOfPlugin(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.of(cause.getStackTrace())
                        .filter(frame -> String.valueOf(frame.getClassLoaderName()).endsWith(".jar"))
                        .map(frame -> frame.getClassLoaderName() + ": " + frame.getClassName() + " has a fault: "
                                + cause.toString().lines().findFirst().orElseThrow()))
                .findFirst();
    }

    static String words(IOException exception) {
        return switch (exception) {
            case AccessDeniedException denied -> "no permission to write " + denied.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file, expected a folder";
            default -> "cannot write: " + exception.getMessage();
        };
    }

    /** Tells what is wrong with the command line, and what is valid. */
    int misused(ParameterException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        err.println("error  " + exception.getMessage());
        if (exception instanceof UnmatchedArgumentException) {
            err.println("       options: " + command.options().stream()
                    .map(OptionSpec::longestName)
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        err.println("       " + command.qualifiedName() + " --help explains");
        return ExitCode.INVALID_INPUT;
    }
}
