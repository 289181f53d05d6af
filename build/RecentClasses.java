import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rewrites the classes of jars whose format is older than Java 6, with the same code, to one that start-up caches
 * admit: such classes would be parsed and verified at each start, the slow way. Other jars stay as they are.
 * Run by the launcher on copies of its own: {@code java RecentClasses.java JAR...}.
 */
final class RecentClasses {

    /** The first format with the stack maps that quick verification reads. */
    private static final int ADMITTED = ClassFile.JAVA_7_VERSION;

    /** All code is written anew, as stack maps are made only then. */
    private static final ClassTransform ANEW = ClassTransform.transformingMethodBodies(CodeBuilder::with)
            .andThen(ClassTransform.endHandler(builder -> builder.withVersion(ADMITTED, 0)));

    private RecentClasses() { }

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar));
                    Stream<Path> all = Files.walk(files.getPath("/"))) {
                List<Path> classes = all.filter(file -> file.toString().endsWith(".class")).toList();
                System.out.println(jar + ": " + refreshed(classes) + " of " + classes.size() + " classes rewritten");
            }
        }
    }

    private static int refreshed(List<Path> classes) throws IOException {
        // To join types it looks for their supertypes on the class path, which names all jars therefore.
        ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
        int count = 0;
        for (Path file : classes) {
            ClassModel old = format.parse(Files.readAllBytes(file));
            if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
                Files.write(file, format.transformClass(old, ANEW));
                count++;
            }
        }
        return count;
    }
}
