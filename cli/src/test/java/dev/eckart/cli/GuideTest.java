package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide and the front page show is what happens: files are written, commands done, answers compared. Where an
 * answer is another one, the page is written anew with -Deckart.guide.write=true.
 */
class GuideTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DONE = Path.of("target", "guide");
    private static final Path LEFT = Path.of("target", "guide-left");
    private static final Path FRONT = ROOT.resolve("README.md");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(FRONT), guide.sorted()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageShowsIsWhatHappens(Path page) throws IOException, ReflectiveOperationException {
        String name = page.equals(FRONT) ? "front" : String.valueOf(page.getFileName()).replace(".md", "");
        Path folder = DONE.resolve(name);
        Path left = LEFT.resolve(name);
        Folders.delete(left);
        Folders.delete(folder);
        Files.createDirectories(folder);
        if (page.equals(FRONT)) {
            copyExperiments(folder);
        }
        List<String> done = new GuidePage(Files.readAllLines(page), folder, new Workshop(folder, left)).done();
        if (Boolean.getBoolean("eckart.guide.write")) {
            Files.write(page, done);
        }
        assertEquals(String.join("\n", done), String.join("\n", Files.readAllLines(page)));
    }

    /** The page in the root speaks of the experiments beside it. */
    private static void copyExperiments(Path folder) throws IOException {
        for (Path experiment : Shipped.experiments()) {
            Folders.copy(experiment, folder.resolve(ROOT.relativize(experiment)));
        }
    }
}
