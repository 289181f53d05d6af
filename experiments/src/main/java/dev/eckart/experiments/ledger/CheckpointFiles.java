package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checkpoints as files in a folder, which is made when there is the first. */
final class CheckpointFiles implements CheckpointStore {

    /** Rises when what stands in a checkpoint changes its meaning: those of other formats are not used. */
    private static final String FORMAT = "1";

    private static final String FORMAT_TEXT = "format";
    private static final String KEY_TEXT = "key";
    private static final String HASH_TEXT = "sha256";
    private static final String ENDING = ".safetensors";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Tensors> find(String key, Consumer<String> unusable) {
        Path file = folder.resolve(key + ENDING);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        seen.add(key);
        try {
            return Optional.of(content(key, Safetensors.read(Files.readAllBytes(file))));
        } catch (IOException | RuntimeException e) {
            unusable.accept(e.getMessage() == null ? e.toString() : e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, Tensors checkpoint) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>(checkpoint.texts());
        texts.put(FORMAT_TEXT, FORMAT);
        texts.put(KEY_TEXT, key);
        texts.put(HASH_TEXT, hash(new Tensors(texts, checkpoint.arrays())));
        Tensors whole = new Tensors(texts, checkpoint.arrays());
        seen.add(key);
        Files.createDirectories(folder);
        new SyncedFile(folder.resolve(key + ENDING))
                .write(folder.resolve(key + UNFINISHED), file -> Safetensors.write(whole, file));
        SyncedFile.syncNames(folder);
    }

    /** Takes note of a run that has been committed. */
    void ended(String key) {
        if (seen.remove(key)) {
            ended.add(key);
        }
    }

    /** Removes the checkpoints of runs whose commits are durable now. */
    void removeEnded() {
        for (String key : Set.copyOf(ended)) {
            ended.remove(key);
            remove(folder.resolve(key + ENDING));
        }
    }

    /**
     * Removes what other processes have left behind that died.
     *
     * @param finished tells of a key whether the run is done, and nobody is doing it
     * @param idle tells of a key whether nobody is doing the run
     */
    void removeLeftOver(Predicate<String> finished, Predicate<String> idle) {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if ((name.endsWith(UNFINISHED) && idle.test(stem(name, UNFINISHED)))
                    || (name.endsWith(ENDING) && finished.test(stem(name, ENDING)))) {
                remove(file);
            }
        }
    }

    /** What was kept, without what is written beside it. */
    private static Tensors content(String key, Tensors read) {
        SortedMap<String, String> texts = new TreeMap<>(read.texts());
        String hash = texts.remove(HASH_TEXT);
        if (!FORMAT.equals(texts.get(FORMAT_TEXT))) {
            throw new IllegalArgumentException("another version of Eckart has written it");
        }
        if (!hash(new Tensors(texts, read.arrays())).equals(hash)) {
            throw new IllegalArgumentException("it is not what was written: its hash is another");
        }
        if (!key.equals(texts.get(KEY_TEXT))) {
            throw new IllegalArgumentException("it is of run " + texts.get(KEY_TEXT));
        }
        texts.remove(FORMAT_TEXT);
        texts.remove(KEY_TEXT);
        return new Tensors(texts, read.arrays());
    }

    /** Of the bytes that a file of these would have; nobody holds all of them at once. */
    private static String hash(Tensors tensors) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Safetensors.write(tensors, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java platform has SHA-256, and nothing is written", e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** What cannot be removed does no harm, and the next process tries again. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            return;
        }
    }

    private static String stem(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
