package dev.eckart.cli;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.ledger.Circumstances;
import dev.eckart.experiments.spec.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/** What this program tells of itself and of the machine, without the names of either host or user. */
final class ThisProgram implements Circumstances {

    private static final String PLUGIN = "sha256:";
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long KIBI = 1024;

    private final Catalogue catalogue;
    private final Threads threads;
    private OptionalLong memory = OptionalLong.empty();
    private long looked = System.nanoTime() - BETWEEN_LOOKS;

    ThisProgram(Catalogue catalogue, Threads threads) {
        this.catalogue = catalogue;
        this.threads = threads;
    }

    @Override
    public String ofProgram() {
        Build build = Build.ofThis();
        SequencedMap<String, Object> told = new LinkedHashMap<>();
        told.put("eckart", build.version());
        told.put("commit", build.commit());
        told.put("changed", build.commit().map(_ -> build.changed()));
        told.put("plugins", plugins());
        told.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + ", "
                + System.getProperty("java.vendor"));
        told.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        told.put("cpu", Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"))
                .or(() -> value(Path.of("/proc/cpuinfo"), "model name")));
        told.put("processors", Runtime.getRuntime().availableProcessors());
        told.put("threads", threads.all());
        told.put("threadsPerRun", threads.perRun());
        return CanonicalJson.write(told);
    }

    @Override
    public long now() {
        return System.currentTimeMillis();
    }

    @Override
    public long nanoseconds() {
        return System.nanoTime();
    }

    /** The peak of what is resident, as Linux tells it, no older than a tenth of a second: asking takes its time. */
    @Override
    public synchronized OptionalLong peakMemory() {
        if (System.nanoTime() - looked >= BETWEEN_LOOKS) {
            looked = System.nanoTime();
            memory = value(Path.of("/proc/self/status"), "VmHWM")
                    .filter(peak -> peak.matches("\\d{1,15} kB"))
                    .map(peak -> OptionalLong.of(KIBI * Long.parseLong(peak.replace(" kB", ""))))
                    .orElse(OptionalLong.empty());
        }
        return memory;
    }

    private List<Object> plugins() {
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .filter(entry -> entry.codeVersion().startsWith(PLUGIN))
                .<Object>map(entry -> {
                    SequencedMap<String, String> jar = new LinkedHashMap<>();
                    jar.put("jar", entry.jar());
                    jar.put("sha256", entry.codeVersion().substring(PLUGIN.length()));
                    return jar;
                })
                .distinct()
                .toList();
    }

    /** The first value of that name in one of Linux's files of names and values; empty elsewhere. */
    private static Optional<String> value(Path file, String name) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(name)) {
                line = lines.readLine();
            }
            return Optional.ofNullable(line).map(found -> found.substring(found.indexOf(':') + 1).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
