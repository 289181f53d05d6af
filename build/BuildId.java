import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the commit that the jars are built from, and whether what goes into them is as it is there. Where git has
 * nothing to say, there is no file. Run by the build: {@code java BuildId.java SOURCES FILE [GIT]}.
 * Whichever java is found first runs it, from 17 on.
 */
final class BuildId {

    /** What goes into the jars. */
    private static final List<String> PARTS =
            List.of("pom.xml", "build", ":(glob)*/pom.xml", ":(glob)*/src/main/**");

    private final Path sources;
    private final String git;

    private BuildId(Path sources, String git) {
        this.sources = sources;
        this.git = git;
    }

    public static void main(String[] arguments) throws IOException {
        BuildId id = new BuildId(Path.of(arguments[0]).toRealPath(), arguments.length > 2 ? arguments[2] : "git");
        Path file = Path.of(arguments[1]);
        Optional<String> text = id.text();
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (!Files.exists(file) || !Files.readString(file).equals(text.get())) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.get());
        }
    }

    /** A repository around the sources' folder, to which they do not belong, says nothing about them. */
    private Optional<String> text() throws IOException {
        Optional<String> root = answer("rev-parse", "--show-toplevel");
        if (root.isEmpty() || !Path.of(root.get()).toRealPath().equals(sources)) {
            return Optional.empty();
        }
        List<String> status = new ArrayList<>(List.of("status", "--porcelain", "--"));
        status.addAll(PARTS);
        Optional<String> changes = answer(status.toArray(String[]::new));
        return answer("rev-parse", "--verify", "HEAD").flatMap(commit ->
                changes.map(files -> "commit=" + commit + "\nchanged=" + !files.isEmpty() + "\n"));
    }

    /** What git prints; empty if it cannot be started or fails. Variables of a hook that builds are not for us. */
    private Optional<String> answer(String... arguments) {
        List<String> command = new ArrayList<>(List.of(git, "-C", sources.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
