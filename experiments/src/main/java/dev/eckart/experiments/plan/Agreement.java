package dev.eckart.experiments.plan;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import java.util.List;
import java.util.function.BiConsumer;

/** What is wrong with something of which it is only known what it may be: that which is wrong with all of those. */
final class Agreement {

    private Agreement() { }

    /**
     * Adds the problems that all have.
     *
     * @param likely what something may be; of nothing, nothing is known
     * @param question adds what is wrong with one, at its place
     */
    static <T> void ask(List<T> likely, Problems here, BiConsumer<T, Problems> question) {
        List<List<Problem>> found = likely.stream().map(each -> problems(each, question)).toList();
        here.addAll(found.stream().limit(1).flatMap(List::stream)
                .filter(problem -> found.stream().allMatch(others -> others.contains(problem)))
                .toList());
    }

    private static <T> List<Problem> problems(T one, BiConsumer<T, Problems> question) {
        Problems problems = new Problems();
        question.accept(one, problems);
        return problems.all();
    }
}
