package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

    @Test
    void aDeeperViewAddsToTheSameCollection() {
        Problems problems = new Problems();
        assertTrue(problems.isEmpty());
        problems.at("fit").at("learningRates").at(2).add("too large");
        problems.add("something else");
        assertFalse(problems.at("elsewhere").isEmpty());
        assertEquals(
                List.of(
                        new Problem(Path.of("fit.learningRates.2"), "too large"),
                        new Problem(Path.ROOT, "something else")),
                problems.all());
    }

    @Test
    void aProblemMayBeOneOfANameAlone() {
        Problems problems = new Problems();
        problems.at("columns").atName("hight").add("no such column");
        problems.atName("columns").at("hight").add("too narrow");
        assertEquals(
                List.of(
                        new Problem(Path.of("columns.hight"), true, "no such column"),
                        new Problem(Path.of("columns.hight"), "too narrow")),
                problems.all());
    }

    @Test
    void whatWasFoundForItselfIsAddedAtAPlace() {
        Problems step = new Problems();
        step.at("columns").at(1).add("no such column");
        step.atName("a.b").add("has a dot");
        Problems problems = new Problems();
        problems.at("steps").at(0).addAll(step.all());
        assertEquals(
                List.of(
                        new Problem(Path.of("steps.0.columns.1"), "no such column"),
                        new Problem(new Path(List.of("steps", "0", "a.b")), true, "has a dot")),
                problems.all());
    }

    @Test
    void theListIsThatOfTheMoment() {
        Problems problems = new Problems();
        List<Problem> before = problems.all();
        problems.add("later");
        assertEquals(List.of(), before);
    }

    @Test
    void aProblemReadsAsPlaceAndMessage() {
        assertEquals("fit.epochs: found -1", new Problem(Path.of("fit.epochs"), "found -1").toString());
        assertEquals("found -1", new Problem(Path.ROOT, "found -1").toString());
    }

    @Test
    void pathsGrow() {
        assertEquals(Path.of("a.b.c"), Path.of("a").then("b").then("c"));
        assertEquals(Path.of("a.b.c"), Path.of("a").then(Path.of("b.c")));
        assertEquals("", Path.ROOT.toString());
        assertEquals("a.b", Path.of("a.b").toString());
    }
}
