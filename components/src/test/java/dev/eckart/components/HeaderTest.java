package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HeaderTest {

    @Kind("dish")
    interface Dish {}

    interface HotDish extends Dish {}

    enum Spice {
        PLAIN_SALT,
        PEPPER
    }

    @Name("soup")
    @Doc("a bowl of it")
    @NumericsVersion(3)
    record Soup(
            @Doc("how many") @Min(1) int bowls,
            @Above(0) @Max(100) double degrees,
            @OneOf({"thick", "clear"}) String kind,
            Spice spice,
            @OneOrMany @Min(0) List<Integer> spoons,
            @Max(9) Optional<Double> salt,
            @Default(value = "true", source = "the cook") boolean lid)
            implements HotDish {
        Soup {
            Header.check(Soup.class, problems -> checkSpoons(spoons, bowls, problems.at("spoons")),
                    bowls, degrees, kind, spice, spoons, salt, lid);
        }

        private static void checkSpoons(List<Integer> spoons, int bowls, Problems problems) {
            if (spoons.size() > bowls) {
                problems.add("more spoons than bowls");
            }
        }
    }

    record Plain(int number) {
        Plain {
            Header.check(Plain.class);
        }
    }

    @Test
    void validSettingsPass() {
        Soup soup = new Soup(2, 60, "clear", Spice.PEPPER, List.of(1), Optional.empty(), true);
        assertEquals(List.of(2, 60.0, "clear", Spice.PEPPER, List.of(1), Optional.empty(), true), Header.values(soup));
    }

    @Test
    void allViolationsAreToldAtOnceEachAtItsKey() {
        var refusal = assertThrows(InvalidSettingsException.class,
                () -> new Soup(0, Double.NaN, "hot", Spice.PEPPER, List.of(3, -1), Optional.of(9.5), false));
        assertEquals(
                List.of(
                        "bowls: found 0, expected at least 1",
                        "degrees: found NaN, expected above 0 and at most 100",
                        "kind: found \"hot\", expected one of thick, clear",
                        "spoons.1: found -1, expected at least 0",
                        "salt: found 9.5, expected at most 9",
                        "spoons: more spoons than bowls"),
                refusal.problems().stream().map(Problem::toString).toList());
        assertTrue(refusal.toString().contains("soup: bowls: found 0, expected at least 1; degrees: found NaN"));
    }

    @Test
    void whatAComponentHasMetIsRefusedAtItsKeys() {
        Soup soup = new Soup(2, 60, "clear", Spice.PEPPER, List.of(1), Optional.empty(), true);
        Header.require(soup, problems -> { });
        var refusal = assertThrows(InvalidSettingsException.class, () -> Header.require(soup, problems -> {
            problems.at("bowls").add("2 bowls, but 3 guests");
            problems.at("spoons").at(0).add("nobody has spoon 1");
        }));
        assertEquals("soup: bowls: 2 bowls, but 3 guests; spoons.0: nobody has spoon 1", refusal.getMessage());
    }

    @Test
    void whatTheRecordSaysOfItselfIsKnown() {
        Header header = Header.of(Soup.class);
        assertEquals("soup", header.name());
        assertEquals("a bowl of it", header.doc());
        assertEquals(3, header.numericsVersion());
        assertEquals(Soup.class, header.type());
        assertEquals(Set.of(Dish.class), header.kinds());
        assertSame(header, Header.of(Soup.class));
    }

    @Test
    void aRecordWithoutAnnotationsHasItsJavaName() {
        Header header = Header.of(Plain.class);
        assertEquals("Plain", header.name());
        assertEquals("", header.doc());
        assertEquals(1, header.numericsVersion());
        assertEquals(Set.of(), header.kinds());
    }

    @Test
    void keysAreTheRecordsComponentsInTheirOrder() {
        List<Key> keys = Header.of(Soup.class).keys();
        assertEquals(List.of("bowls", "degrees", "kind", "spice", "spoons", "salt", "lid"),
                keys.stream().map(Key::name).toList());
        assertEquals("how many", keys.getFirst().doc());
        assertEquals(new Range(1, true, Double.POSITIVE_INFINITY), keys.getFirst().range());
        assertEquals(new Range(0, false, 100), keys.get(1).range());
        assertEquals(List.of("thick", "clear"), keys.get(2).choices());
        assertEquals(List.of("plain-salt", "pepper"), keys.get(3).choices());
        assertTrue(keys.get(4).oneOrMany());
        assertEquals(Optional.of("true"), keys.getLast().defaultValue());
        assertEquals("the cook", keys.getLast().defaultSource());
    }

    @Test
    void aKeyIsRequiredUnlessItHasADefaultOrIsOptional() {
        List<Key> keys = Header.of(Soup.class).keys();
        assertTrue(keys.getFirst().required());
        assertFalse(keys.get(5).required());
        assertFalse(keys.getLast().required());
    }

    @Test
    void aCheckOfTooFewValuesIsAFaultOfTheProgram() {
        var fault = assertThrows(IllegalArgumentException.class, () -> new Plain(1));
        assertEquals(Plain.class.getName() + " has 1 components, found 0 values", fault.getMessage());
    }

    @Draws({"salt", "pepper"})
    record Seasoning(double amount) {}

    record Plate(Optional<Seasoning> seasoning, List<Soup> soups, int size) {}

    record Table(Plate plate) {}

    @Test
    void recordsWithinARecordAreItsParts() {
        assertEquals(List.of(Header.of(Plate.class), Header.of(Seasoning.class)), Header.of(Table.class).parts());
        assertEquals(Set.of("salt", "pepper"), Header.of(Seasoning.class).draws());
        assertEquals(Set.of(), Header.of(Plate.class).draws());
    }
}
