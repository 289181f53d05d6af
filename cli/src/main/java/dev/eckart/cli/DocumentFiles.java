package dev.eckart.cli;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.reports.document.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds documents with something of ours in them. */
final class DocumentFiles {

    private final Diagnostics diagnostics;

    DocumentFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Those that are named, and those in folders that are. */
    List<DocumentFile> all(List<Path> places) {
        return places.stream().flatMap(place -> at(place).stream()).toList();
    }

    private List<DocumentFile> at(Path place) {
        int before = diagnostics.all().size();
        List<DocumentFile> found = Files.isDirectory(place)
                ? below(place).stream()
                        .filter(DocumentFiles::maySpeakOfUs)
                        .flatMap(path -> read(path).stream())
                        .toList()
                : read(place).stream().toList();
        List<DocumentFile> marked = found.stream().filter(file -> !file.document().experiments().isEmpty()).toList();
        if (marked.isEmpty() && diagnostics.all().size() == before) {
            diagnostics.add(DocumentFile.mention(place), "nothing here is to be filled in; expected a marker, such as "
                    + "<!-- eckart: table NAME summary --> or {{NAME.model.metric.mean}}");
        }
        return marked;
    }

    private Optional<DocumentFile> read(Path path) {
        Optional<Markup> markup = Markup.of(path.toString());
        if (markup.isEmpty()) {
            diagnostics.add(DocumentFile.mention(path),
                    "is no document; expected a name that ends with one of " + String.join(", ", Markup.allEndings()));
            return Optional.empty();
        }
        return DocumentFile.read(path, markup.get(), diagnostics);
    }

    /** Of the many files in a folder those that have nothing to do with us may be in any encoding. */
    private static boolean maySpeakOfUs(Path path) {
        try {
            String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
            return bytes.contains("eckart") || bytes.contains("{{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All documents below a folder, but in hidden ones, by name. */
    private static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean hidden = !each.equals(folder) && String.valueOf(each.getFileName()).startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Markup.of(file.toString()).isPresent()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }
}
