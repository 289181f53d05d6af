package dev.eckart.experiments.bundle;

import dev.eckart.datasets.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Bundles as zip files. Nothing is compressed: so equal bundles have equal bytes wherever they are made, and no file
 * that is read can be larger than the zip.
 */
public final class BundleZip {

    static final String SUMS = "SHA256SUMS";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleZip() { }

    /**
     * Writes a bundle.
     *
     * @throws BundleException if a path cannot be that of a file on every system
     */
    public static void write(Bundle bundle, OutputStream out) throws IOException {
        SequencedMap<String, byte[]> files = new TreeMap<>(bundle.files());
        files.put(Manifest.FILE, Manifest.write(bundle).getBytes(StandardCharsets.UTF_8));
        requireNames(files.keySet());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(SUMS, sums(files).getBytes(StandardCharsets.UTF_8), zip);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(file.getKey(), file.getValue(), zip);
        }
        zip.finish();
    }

    /**
     * Reads a bundle and checks that it is whole: every file is listed with its hash, and nothing else is there.
     *
     * @throws BundleException if it is anything else
     */
    public static Bundle read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            SequencedMap<String, byte[]> files = contents(zip, Files.size(file));
            byte[] sums = files.remove(SUMS);
            byte[] manifest = files.get(Manifest.FILE);
            if (sums == null || manifest == null) {
                throw new IllegalArgumentException(SUMS + " or " + Manifest.FILE + " is missing");
            }
            requireSums(new String(sums, StandardCharsets.UTF_8), files);
            files.remove(Manifest.FILE);
            return checked(Manifest.read(manifest, files));
        } catch (ZipException e) {
            throw new BundleException(file + " is no bundle: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new BundleException("no such file: " + file, e);
        } catch (IOException e) {
            throw new BundleException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException | BundleException e) {
            throw new BundleException(file + " is no bundle of Eckart's: " + e.getMessage(), e);
        }
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** As {@code sha256sum} writes and checks them. */
    private static String sums(SequencedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static SequencedMap<String, byte[]> contents(ZipFile zip, long bytes) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        requireNames(entries.stream().map(ZipEntry::getName).toList());
        long left = bytes;
        for (ZipEntry entry : entries) {
            if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
                throw new IllegalArgumentException(entry.getName() + " is compressed, which no file of a bundle is");
            }
            left -= entry.getSize();
        }
        if (left < 0) {
            throw new IllegalArgumentException("its files are larger than it is itself");
        }
        SequencedMap<String, byte[]> files = new TreeMap<>();
        for (ZipEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static void requireNames(Iterable<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Optional<String> fault = EntryName.fault(name);
            if (fault.isPresent()) {
                throw new BundleException("\"" + name + "\": " + fault.get());
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new BundleException("\"" + name + "\" is there twice");
            }
        }
    }

    private static void requireSums(String sums, SequencedMap<String, byte[]> files) {
        if (sums.equals(sums(files))) {
            return;
        }
        Map<String, String> listed = sums.lines()
                .filter(line -> line.matches("[0-9a-f]{64}  .+"))
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, two) -> two));
        files.forEach((name, content) -> {
            if (!listed.containsKey(name)) {
                throw new IllegalArgumentException(name + " does not belong to it: " + SUMS + " does not name it");
            }
            if (!Sha256.of(content).equals(listed.get(name))) {
                throw new IllegalArgumentException(name + " is not what was written: its hash is another");
            }
        });
        listed.keySet().stream().filter(name -> !files.containsKey(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " is missing");
        });
        throw new IllegalArgumentException(SUMS + " is not as it was written");
    }

    private static Bundle checked(Bundle bundle) {
        List<String> plugins = bundle.plugins().stream().map(Bundle.Plugin::file).toList();
        for (String file : bundle.files().keySet()) {
            boolean known = file.startsWith(Bundle.EXPERIMENTS) || file.startsWith(Bundle.REPORTS)
                    || file.matches(Bundle.RUNS + "[0-9a-f]{64}" + RunFile.ENDING) || plugins.contains(file);
            if (!known) {
                throw new IllegalArgumentException(file + " is no file that a bundle has");
            }
        }
        for (Bundle.Plugin plugin : bundle.plugins()) {
            byte[] jar = bundle.files().get(plugin.file());
            if (!plugin.file().startsWith(Bundle.PLUGINS) || jar == null || !Sha256.of(jar).equals(plugin.sha256())) {
                throw new IllegalArgumentException(plugin.file() + " is not the plugin that it says");
            }
        }
        for (String experiment : bundle.experiments()) {
            if (!experiment.startsWith(Bundle.EXPERIMENTS) || !bundle.files().containsKey(experiment)) {
                throw new IllegalArgumentException("the experiment " + experiment + " is missing");
            }
        }
        return bundle;
    }
}
