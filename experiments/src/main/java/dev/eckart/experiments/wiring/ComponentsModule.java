package dev.eckart.experiments.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import dev.eckart.experiments.spec.Catalogue;
import java.util.List;
import java.util.stream.Collectors;

/** Binds the components of each jar into one set; a binding for each component would take a fifth of the start. */
final class ComponentsModule extends AbstractModule {

    private final List<Catalogue.Entry> entries;

    ComponentsModule(List<Catalogue.Entry> entries) {
        this.entries = entries;
    }

    @Override
    protected void configure() {
        Multibinder<List<Catalogue.Entry>> jars = Multibinder.newSetBinder(binder(), new TypeLiteral<>() {});
        entries.stream()
                .collect(Collectors.groupingBy(Catalogue.Entry::jar))
                .values()
                .forEach(jar -> jars.addBinding().toInstance(jar));
    }
}
