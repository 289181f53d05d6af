package dev.eckart.experiments.wiring;

import dev.eckart.components.Header;
import dev.eckart.components.Notation;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import dev.eckart.experiments.spec.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Components as experiment files hold them, with all that is on the class path to stand in their settings. */
public final class JsonNotation implements Notation {

    private final Binder binder = new Binder(Catalogue.of(Plugins.load(List.of())));

    @Override
    public String write(Record component) {
        return CanonicalJson.write(component);
    }

    @Override
    public <T extends Record> T read(String text, Class<T> type) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Json> json = JsonReader.read("component", text.getBytes(StandardCharsets.UTF_8), diagnostics);
        Optional<T> read = json.flatMap(tree -> bind(tree, type, diagnostics)).filter(type::isInstance).map(type::cast);
        return read.orElseThrow(() -> new IllegalArgumentException(
                text + " is no " + Header.of(type).name() + "\n" + diagnostics.render()));
    }

    /** A component is found by its kind, as in files; any of its kinds will do, as all list it under one name. */
    private Optional<?> bind(Json tree, Class<? extends Record> type, Diagnostics diagnostics) {
        Optional<Class<?>> kind = Header.of(type).kinds().stream().findFirst();
        return kind.isPresent() ? binder.bind(tree, kind.get(), diagnostics) : binder.bind(tree, type, diagnostics);
    }
}
