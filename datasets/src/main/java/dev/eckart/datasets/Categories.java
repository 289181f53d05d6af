package dev.eckart.datasets;

import dev.eckart.components.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a declared list of categories must be. */
final class Categories {

    private Categories() { }

    static void check(List<String> categories, Problems problems) {
        if (categories.isEmpty()) {
            problems.add("found no category, expected at least one");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < categories.size(); i++) {
            String category = categories.get(i);
            if (!category.equals(category.strip())) {
                problems.at(i).add("found \"" + category + "\", expected no blanks around it, as fields have none");
            } else if (!seen.add(category)) {
                problems.at(i).add("\"" + category + "\" stands twice");
            }
        }
    }
}
