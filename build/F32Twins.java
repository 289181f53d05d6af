import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the F32 twin of each F64 class that is marked with @Twin: the same source, with float for double. What is
 * marked with @Wide stays a double. Run by the build: {@code java F32Twins.java SOURCES TWINS}.
 */
final class F32Twins {

    private record Rule(Pattern pattern, String by) {
        Rule(String pattern, String by) {
            this(Pattern.compile(pattern, Pattern.MULTILINE), by);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(by);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("^import dev\\.eckart\\.linalg\\.kernel\\.Twin;\\n", ""),
            new Rule("^@Twin$", "// Made by the build from its F64 twin."),
            new Rule("(?<!@Wide )\\bdouble\\b", "float"),
            new Rule("\\bDouble\\b", "Float"),
            new Rule("DoubleVector", "FloatVector"),
            new Rule("F64", "F32"),
            new Rule("f64", "f32"));

    private F32Twins() { }

    public static void main(String[] folders) throws IOException {
        Path sources = Path.of(folders[0]);
        Path twins = Path.of(folders[1]);
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("F64.*\\.java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("\n@Twin\n")) {
                    write(twins.resolve(sources.relativize(file).toString().replace("F64", "F32")), twin(text));
                }
            }
        }
    }

    private static String twin(String text) {
        String twin = text;
        for (Rule rule : RULES) {
            twin = rule.apply(twin);
        }
        return twin;
    }

    /** Leaves a file alone that would not change, so that nothing is compiled again. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
