package dev.eckart.experiments.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.plan.Planner;
import dev.eckart.experiments.spec.Catalogue;
import java.util.List;
import java.util.Set;

/** How the workbench is put together. */
final class WorkbenchModule extends AbstractModule {

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().disableCircularProxies();
    }

    @Provides
    @Singleton
    Catalogue catalogue(Set<List<Catalogue.Entry>> jars) {
        try {
            return Catalogue.of(jars.stream().flatMap(List::stream).toList());
        } catch (IllegalArgumentException e) {
            throw new PluginException(List.of(String.valueOf(e.getMessage())));
        }
    }

    @Provides
    @Singleton
    Binder reader(Catalogue catalogue) {
        return new Binder(catalogue);
    }

    @Provides
    @Singleton
    Planner planner(Catalogue catalogue, Binder binder) {
        return new Planner(catalogue, binder);
    }

    @Provides
    @Singleton
    Workbench workbench(Catalogue catalogue, Binder binder, Planner planner) {
        return new Workbench(catalogue, binder, planner);
    }
}
