package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A page, done from its first line to its last in a folder of its own. */
final class GuidePage {

    private final List<String> page;
    private final Path folder;
    private final Shell shell;
    private final Workshop workshop;
    private final Set<String> unused = new TreeSet<>();

    /**
     * @param page its lines
     * @param folder where its files go
     * @param workshop for what the program does not do itself
     */
    GuidePage(List<String> page, Path folder, Workshop workshop) {
        this.page = page;
        this.folder = folder;
        this.shell = new Shell(folder);
        this.workshop = workshop;
    }

    /** The lines that the page should have: those that it has, but for answers that turn out to be others. */
    List<String> done() throws IOException, ReflectiveOperationException {
        List<String> done = new ArrayList<>();
        int line = 0;
        for (Fence fence : Fence.all(page)) {
            done.addAll(page.subList(line, fence.start()));
            done.addAll(within(fence));
            line = fence.end();
        }
        done.addAll(page.subList(line, page.size()));
        assertEquals(Set.of(), unused, "files that no later command or file speaks of");
        return done;
    }

    private List<String> within(Fence fence) throws IOException, ReflectiveOperationException {
        unused.removeIf(file -> fence.text().contains(file.replaceFirst("/.*", "")));
        return switch (fence.kind()) {
            case "console" -> talk(fence);
            case "json", "csv", "text", "java", "xml", "markdown", "latex" -> {
                take(fence);
                yield fence.lines();
            }
            default -> throw new AssertionError(place(fence) + "a block that nobody tries: \"" + fence.kind() + "\"");
        };
    }

    private List<String> talk(Fence fence) throws IOException, ReflectiveOperationException {
        List<String> talk = new ArrayList<>();
        List<Exchange> exchanges = Exchange.all(fence.lines());
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            boolean ours = !Workshop.knows(exchange.command());
            List<String> printed = ours ? shell.answer(exchange.command()) : workshop.answer(exchange);
            talk.addAll(exchange.typed());
            talk.addAll(exchange.corrected(printed));
            boolean asked = i + 1 < exchanges.size() && exchanges.get(i + 1).command().equals("echo $?");
            assertTrue(shell.exitCode() == 0 || asked,
                    () -> place(fence) + "fails: " + exchange.command() + "\n" + String.join("\n", printed));
        }
        return talk;
    }

    private void take(Fence fence) throws IOException {
        String file = fence.file().orElseThrow(() -> new AssertionError(
                place(fence) + "the text before does not end with the name of a file, such as `iris.json`:"));
        if (fence.isExcerpt()) {
            assertTrue(isIn(fence, file), () -> place(fence) + "this is no part of " + file);
        } else if (fence.isFragment()) {
            validate(fence, file);
        } else {
            unused.add(file);
            write(file, fence.text());
        }
    }

    private boolean isIn(Fence fence, String file) throws IOException {
        Path own = folder.resolve(file);
        List<String> lines = new ArrayList<>(List.of("…"));
        fence.lines().forEach(line -> lines.add(line.strip()));
        lines.add("…");
        return Exchange.agree(lines, Files.readAllLines(Files.exists(own) ? own : Path.of("..").resolve(file)).stream()
                .map(String::strip)
                .toList());
    }

    /** Keys by themselves are tried as a change of the file that is named. */
    private void validate(Fence fence, String base) throws IOException {
        unused.remove(base);
        String changed = base.replaceFirst("\\.json$", "-changed.json");
        write(changed, "{ \"extends\": \"" + base.replaceFirst(".*/", "") + "\",\n" + fence.text() + "}\n");
        List<String> answer = shell.answer("eckart validate " + changed);
        assertEquals(0, shell.exitCode(), () -> place(fence) + answer);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
    }

    private static String place(Fence fence) {
        return "line " + fence.start() + ": ";
    }
}
