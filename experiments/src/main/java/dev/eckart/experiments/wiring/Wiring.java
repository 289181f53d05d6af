package dev.eckart.experiments.wiring;

import com.google.inject.Guice;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import dev.eckart.experiments.Workbench;
import java.nio.file.Path;
import java.util.List;

/** Puts a workbench together from the components on the class path and in plugins. */
public final class Wiring {

    private Wiring() { }

    /**
     * A workbench.
     *
     * @param plugins jars, and folders whose jars are meant
     * @throws PluginException naming each jar that cannot be used
     */
    public static Workbench workbench(List<Path> plugins) {
        try {
            ComponentsModule components = new ComponentsModule(Plugins.load(plugins));
            return Guice.createInjector(Stage.DEVELOPMENT, components, new WorkbenchModule())
                    .getInstance(Workbench.class);
        } catch (ProvisionException e) {
            if (e.getCause() instanceof PluginException plugin) {
                throw plugin;
            }
            throw e;
        }
    }
}
