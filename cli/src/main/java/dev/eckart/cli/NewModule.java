package dev.eckart.cli;

import dev.eckart.experiments.spec.Catalogue;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A Maven module to be written.
 *
 * @param template of the kind of component
 * @param name the component's name in experiment files
 * @param javaPackage of its class
 * @param folder the module's; its name is the artifact's, if it can be
 */
record NewModule(KitTemplate template, String name, String javaPackage, Path folder) {

    private static final String VERSION = "1.0";

    /** What stands in the way of writing it, a line each. */
    List<String> faults(Catalogue catalogue, Class<?> kind) {
        List<String> faults = new ArrayList<>();
        NewNames.faultOfName(name).ifPresentOrElse(faults::add, () -> addTaken(catalogue, kind, faults));
        NewNames.faultOfPackage(javaPackage).ifPresent(faults::add);
        if (folder.toString().isEmpty()) {
            faults.add("--into has no folder; the one that you are in is called \".\"");
        }
        if (faults.isEmpty()) {
            files().keySet().stream()
                    .map(folder::resolve)
                    .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> faults.add(file + " is there already, and nothing is written over"));
        }
        return faults;
    }

    private void addTaken(Catalogue catalogue, Class<?> kind, List<String> faults) {
        Catalogue.Entry taken = catalogue.ofKind(kind).get(name);
        if (taken != null) {
            faults.add("the " + Catalogue.kindName(kind) + " \"" + name + "\" is offered by " + taken.jar()
                    + " already; choose another name");
        } else if (template.speaksOf(className())) {
            faults.add("\"" + name + "\" would be a class " + className()
                    + ", a name that the module or Java needs otherwise; choose another one");
        }
    }

    /**
     * Writes all files. The paths are told in order.
     *
     * @throws java.io.UncheckedIOException if one cannot be written; then none is
     */
    List<Path> write() {
        SequencedMap<Path, String> files = new LinkedHashMap<>();
        files().forEach((file, text) -> files.put(folder.resolve(file), text));
        NewFiles.write(files);
        return List.copyOf(files.sequencedKeySet());
    }

    /** The jar that its build makes, from its folder. */
    String jar() {
        return "target/" + artifactId() + "-" + VERSION + ".jar";
    }

    /** The experiment file that shows the component, from its folder. */
    String experiment() {
        return name + ".json";
    }

    private SequencedMap<String, String> files() {
        return template.filled(Map.of(
                "name", name,
                "className", className(),
                "package", javaPackage,
                "groupId", javaPackage,
                "artifactId", artifactId(),
                "version", VERSION));
    }

    private String className() {
        return NewNames.className(name);
    }

    private String artifactId() {
        String last = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return last.matches("[A-Za-z0-9][A-Za-z0-9_.-]*") ? last : name;
    }
}
