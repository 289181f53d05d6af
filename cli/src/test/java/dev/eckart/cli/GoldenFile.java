package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Committed fingerprints, a line each, and how those of now differ from them. */
record GoldenFile(Path file) {

    /** How far a file is written anew. */
    enum Write {
        /** Not at all. */
        NOTHING,
        /** Only the keys of runs whose bits are as before. */
        KEYS,
        /** Everything. */
        EVERYTHING;

        /** What {@code -Deckart.golden.write} says. */
        static Write wanted() {
            return switch (System.getProperty("eckart.golden.write", "")) {
                case "keys" -> KEYS;
                case "true" -> EVERYTHING;
                default -> NOTHING;
            };
        }
    }

    /** Writes as much as is wanted, and tells what still differs: nothing, or paragraphs. */
    String checkOrWrite(List<Fingerprint> now, Write write) throws IOException {
        switch (write) {
            case NOTHING -> { }
            case KEYS -> save(withKeysOf(now));
            case EVERYTHING -> save(now);
        }
        return differences(now);
    }

    private String differences(List<Fingerprint> now) throws IOException {
        List<Fingerprint> before = read();
        SequencedMap<String, Fingerprint> was = byRun(before);
        SequencedMap<String, Fingerprint> is = byRun(now);
        List<Fingerprint> both = now.stream().filter(print -> was.containsKey(print.of())).toList();
        Predicate<Fingerprint> sameKey = print -> before.stream()
                .anyMatch(old -> old.of().equals(print.of()) && old.key().equals(print.key()));
        Predicate<Fingerprint> sameBits = print -> before.stream()
                .anyMatch(old -> old.of().equals(print.of()) && old.bits().equals(print.bits()));
        return paragraph("differ in their bits, under the same key: arithmetic changed without a @NumericsVersion",
                        both, sameKey.and(sameBits.negate()))
                + paragraph("differ in their bits and their key; -Deckart.golden.write=true writes them anew",
                        both, sameKey.or(sameBits).negate())
                + paragraph("differ only in their key; -Deckart.golden.write=keys writes the keys anew",
                        both, sameBits.and(sameKey.negate()))
                + paragraph("are not in the file; -Deckart.golden.write=true adds them",
                        now, print -> !was.containsKey(print.of()))
                + paragraph("are in the file, but are not run", before, print -> !is.containsKey(print.of()));
    }

    private String paragraph(String what, List<Fingerprint> prints, Predicate<Fingerprint> which) {
        List<Fingerprint> found = prints.stream().filter(which).toList();
        return found.isEmpty() ? "" : found.stream()
                .map(print -> "  " + print.of() + "\n")
                .collect(Collectors.joining("", file.getFileName() + ": " + found.size() + " " + what + "\n", ""));
    }

    private List<Fingerprint> withKeysOf(List<Fingerprint> now) throws IOException {
        SequencedMap<String, Fingerprint> is = byRun(now);
        List<Fingerprint> written = new ArrayList<>();
        for (Fingerprint old : read()) {
            Fingerprint current = is.getOrDefault(old.of(), old);
            written.add(current.bits().equals(old.bits()) ? current : old);
        }
        return written;
    }

    private static SequencedMap<String, Fingerprint> byRun(List<Fingerprint> prints) {
        SequencedMap<String, Fingerprint> byRun = new LinkedHashMap<>();
        for (Fingerprint print : prints) {
            if (byRun.put(print.of(), print) != null) {
                throw new IllegalArgumentException("two fingerprints of " + print.of());
            }
        }
        return byRun;
    }

    private List<Fingerprint> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).stream().map(Fingerprint::parse).toList() : List.of();
    }

    private void save(List<Fingerprint> prints) throws IOException {
        Files.writeString(file, prints.stream().map(print -> print.line() + "\n").collect(Collectors.joining()));
    }
}
