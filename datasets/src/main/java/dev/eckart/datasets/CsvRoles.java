package dev.eckart.datasets;

import dev.eckart.components.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** What the columns of a CSV file are there for: each for one thing. */
record CsvRoles(
        Optional<String> label, Optional<String> target, Optional<String> groups, SequencedSet<String> typed) {

    void check(Problems problems) {
        Map<String, String> roles = new LinkedHashMap<>();
        label.ifPresent(name -> take(name, "label", roles, problems));
        target.ifPresent(name -> take(name, "target", roles, problems));
        groups.ifPresent(name -> take(name, "groups", roles, problems));
        typed.stream().filter(roles::containsKey).forEach(name -> problems.at("columns").atName(name)
                .add("\"" + name + "\" is the column of the key " + roles.get(name) + ", which has no type"));
    }

    private static void take(String name, String key, Map<String, String> roles, Problems problems) {
        String taken = roles.putIfAbsent(name, key);
        if (taken != null) {
            problems.at(key).add("\"" + name + "\" is the column of the key " + taken + " already");
        }
    }
}
