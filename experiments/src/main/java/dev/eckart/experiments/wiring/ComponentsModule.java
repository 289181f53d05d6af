package dev.eckart.experiments.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.eckart.experiments.spec.Catalogue;
import java.util.List;

/** Binds each component that was found into one set. */
final class ComponentsModule extends AbstractModule {

    private final List<Catalogue.Entry> entries;

    ComponentsModule(List<Catalogue.Entry> entries) {
        this.entries = entries;
    }

    @Override
    protected void configure() {
        Multibinder<Catalogue.Entry> components = Multibinder.newSetBinder(binder(), Catalogue.Entry.class);
        entries.forEach(entry -> components.addBinding().toInstance(entry));
    }
}
