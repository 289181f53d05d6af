package dev.eckart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * The files of a new module. Those of a model are the Maven archetype's, whose jar is on the class path; those of
 * another kind of component differ in three.
 *
 * @param kind such as model
 */
record KitTemplate(String kind) {

    private static final String ROOT = "/archetype-resources/";
    private static final String EXPERIMENT = "__name__.json";
    private static final String CLASS = "src/main/java/__className__.java";
    private static final String TEST = "src/test/java/__className__Test.java";
    private static final List<String> FILES = List.of(
            "pom.xml",
            "README.md",
            EXPERIMENT,
            "ratings.csv",
            CLASS,
            "src/main/resources/META-INF/services/dev.eckart.components.Provider",
            TEST);

    /** All files by their paths in the module; each key in dollar and braces is replaced by its value. */
    SequencedMap<String, String> filled(Map<String, String> values) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(path(file, values), filled(text(file), values)));
        return files;
    }

    /** Whether a simple class name means another class in the templates or in all Java. */
    boolean speaksOf(String className) {
        Pattern meant = Pattern.compile("(import [a-z.]+|record |class )" + className + "\\b");
        return isInJavaLang(className) || FILES.stream().anyMatch(file -> meant.matcher(text(file)).find());
    }

    private static boolean isInJavaLang(String className) {
        try {
            Class.forName("java.lang." + className, false, null);
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    /** As the archetype does: Java goes into the folders of its package, and two underscores enclose a key. */
    private static String path(String file, Map<String, String> values) {
        String folders = Objects.requireNonNull(values.get("package")).replace('.', '/');
        String path = file.replaceFirst("/java/", "/java/" + folders + "/");
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("__" + value.getKey() + "__", value.getValue());
        }
        return path;
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private String text(String file) {
        String resource = resource(file);
        try (InputStream in = Objects.requireNonNull(KitTemplate.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource(String file) {
        boolean own = !kind.equals("model") && List.of(EXPERIMENT, CLASS, TEST).contains(file);
        return own ? "/kinds/" + kind + "/" + file.substring(file.lastIndexOf('/') + 1) : ROOT + file;
    }
}
