package dev.eckart.experiments.plan;

import dev.eckart.components.Problems;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * All of a point but the settings of its models: what these are asked for, and whether names fit, depends on no more.
 * Most points of a sweep have one frame.
 *
 * @param rest what tells frames apart
 * @param models of each model, what its settings do not change
 */
record Frame(List<Object> rest, List<Object> models) {

    static Frame of(Binding experiment, Asking asking) {
        List<Object> rest = new ArrayList<>();
        List<Object> models = new ArrayList<>();
        experiment.parts().forEach((key, part) -> {
            if (key.equals("models")) {
                part.likelyParts(Model.class).forEach((name, likely) -> models.add(
                        List.of(name, likely.stream().map(model -> kind(model, asking)).toList())));
            } else {
                rest.add(new Same(part));
            }
        });
        boolean drawn = experiment.at("seeds").flatMap(seeds -> seeds.sound(Seeds.Crossed.class)).isPresent();
        if (drawn || models.isEmpty()) {
            // What is drawn depends on settings: such frames are all different.
            rest.add(new Same(experiment));
        }
        return new Frame(rest, models);
    }

    private static List<Object> kind(Model model, Asking asking) {
        return List.of(
                model.getClass(), asking.answer(model, new Problems(), model::outputs).orElse(List.of()));
    }
}
