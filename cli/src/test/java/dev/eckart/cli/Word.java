package dev.eckart.cli;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Seeds;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of the language, and where it may stand.
 *
 * @param place what it is a key, a type or a choice of, for people
 * @param name the word
 * @param others all words that may stand in its place, itself too
 * @param type what a text with the word is read as
 * @param before what stands before the word in such a text
 * @param after what stands behind it
 */
record Word(String place, String name, Collection<String> others, Class<?> type, String before, String after) {

    /** All keys, types, choices and streams, in an order that never changes. */
    static List<Word> all(Catalogue catalogue) {
        Set<Header> headers = new LinkedHashSet<>();
        Stream.of(Experiment.class, Claims.class).map(Header::of).forEach(root -> add(root, headers));
        List<Word> words = new ArrayList<>();
        for (Class<?> kind : catalogue.kinds()) {
            Collection<String> names = catalogue.ofKind(kind).keySet();
            names.forEach(name -> words.add(
                    new Word(Catalogue.kindName(kind), name, names, kind, "{\"type\": \"", "\"}")));
            catalogue.ofKind(kind).values().forEach(entry -> add(entry.header(), headers));
        }
        headers.forEach(header -> {
            words.addAll(keys(header));
            words.addAll(choices(header));
        });
        List<String> streams = List.of("batch", "dropout", "init", "order", "split");
        streams.forEach(name -> words.add(new Word("seeds", name, streams, Seeds.class, "{\"", "\": 1}")));
        return words;
    }

    /** The text with another word instead. */
    String with(String other) {
        return before + other + after;
    }

    /** Axes and printed numbers are written in a form of their own, without the keys of their records. */
    private static void add(Header header, Set<Header> headers) {
        if (header.type() != Axes.class && header.type() != Reported.class && headers.add(header)) {
            header.keys().forEach(key -> records(key.type()).forEach(part -> add(Header.of(part), headers)));
        }
    }

    private static Stream<Class<? extends Record>> records(Type type) {
        return classes(type).filter(Class::isRecord).map(each -> each.<Record>asSubclass(Record.class));
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(Word::classes);
            case Class<?> plain -> Stream.of(plain);
            default -> Stream.of();
        };
    }

    private static List<Word> keys(Header header) {
        List<String> names = new ArrayList<>(header.keys().stream().map(Key::name).toList());
        List<Word> words = new ArrayList<>();
        if (isComponent(header)) {
            words.add(new Word(header.name(), "type", List.of("type"), header.type(),
                    "{\"", "\": \"" + header.name() + "\"}"));
            names.add("type");
        }
        header.keys().forEach(key -> words.add(
                new Word(header.name(), key.name(), names, header.type(), start(header) + "\"", "\": null}")));
        return words;
    }

    private static List<Word> choices(Header header) {
        List<Word> words = new ArrayList<>();
        for (Key key : header.keys()) {
            List<String> choices = classes(key.type())
                    .filter(Class::isEnum)
                    .findFirst()
                    .map(type -> Arrays.stream(type.getEnumConstants()).map(Choice::name).toList())
                    .orElse(key.choices());
            boolean list = key.type() instanceof ParameterizedType generic && generic.getRawType() == List.class;
            String before = start(header) + "\"" + key.name() + "\": " + (list ? "[\"" : "\"");
            choices.forEach(choice -> words.add(new Word(
                    header.name() + "." + key.name(), choice, choices, header.type(), before, list ? "\"]}" : "\"}")));
        }
        return words;
    }

    private static String start(Header header) {
        return isComponent(header) ? "{\"type\": \"" + header.name() + "\", " : "{";
    }

    private static boolean isComponent(Header header) {
        return !header.kinds().isEmpty();
    }
}
