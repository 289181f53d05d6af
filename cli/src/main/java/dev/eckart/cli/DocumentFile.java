package dev.eckart.cli;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Source;
import dev.eckart.reports.document.Filled;
import dev.eckart.reports.document.LivingDocument;
import dev.eckart.reports.document.Markup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * A document on disk.
 *
 * @param path as the user gave it, or below the folder that they gave
 * @param text all of it
 */
record DocumentFile(Path path, String text, LivingDocument document) {

    private static final String MARK = "\ufeff";

    /**
     * Reads a document.
     *
     * @return empty if it cannot be read, which the diagnostics say
     */
    static Optional<DocumentFile> read(Path path, Markup markup, Diagnostics diagnostics) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Source source = new Source(path.toString(), text.startsWith(MARK) ? text.substring(1) : text);
            return Optional.of(new DocumentFile(path, text, LivingDocument.read(source, markup, diagnostics)));
        } catch (CharacterCodingException e) {
            diagnostics.add(mention(path), "is not in UTF-8");
        } catch (NoSuchFileException e) {
            diagnostics.add(mention(path), "no such file");
        } catch (IOException e) {
            diagnostics.add(mention(path), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    static Origin mention(Path path) {
        return new Origin.Option(path.toString());
    }

    /** The file of a name that is meant relative to this one. */
    Path beside(String name) {
        return path.resolveSibling(name);
    }

    /** Whether what it shows is not what it should. */
    boolean differs(Filled filled) {
        return !whole(filled).equals(text);
    }

    /** Writes it, whole; a link stays one, and who could read it still can. */
    void write(Filled filled) throws IOException {
        if (differs(filled)) {
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            Path real = path.toRealPath();
            PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
            Set<PosixFilePermission> permissions = view == null ? Set.of() : view.readAttributes().permissions();
            new WholeFile(real).write(whole(filled));
            if (view != null) {
                Files.setPosixFilePermissions(real, permissions);
            }
        }
    }

    private String whole(Filled filled) {
        return text.startsWith(MARK) ? MARK + filled.text() : filled.text();
    }
}
