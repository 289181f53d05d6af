# Sourced by the scripts here: builds what they run, where a source has changed, and sets class_path. Needs home and here.
stamp=$here/target/stamp
if [ ! -e "$stamp" ] || [ -n "$(find "$home"/pom.xml "$home"/*/pom.xml "$home"/*/src/main -newer "$stamp" 2>&1)" ]; then
    printf 'building the benchmarks, about 2 min\n' >&2
    mkdir -p "$here/target"
    : > "$stamp.new"
    JAVA25_HOME=$JAVA_HOME mvn -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -Dmaven.test.skip=true package \
        > "$here/target/build.log" 2>&1 || fail "the build failed: $here/target/build.log"
    mv "$stamp.new" "$stamp"
fi
class_path=
for jar in "$here"/target/lib/*.jar; do
    class_path=$class_path${class_path:+:}$jar
done
