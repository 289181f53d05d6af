package dev.eckart.experiments.run;

import dev.eckart.experiments.view.PreparedData;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.On;

/** Hands a model the data of its task. */
final class Fitting {

    private Fitting() { }

    static Fitted fit(Model model, PreparedData data, FitContext context) {
        return switch (model) {
            case Factoriser factoriser -> factoriser.fit(data.matrix(), context);
            case Completer completer -> completer.fit(data.observed(), context);
            case Classifier classifier ->
                classifier.fit(data.labelledRows(On.TRAIN), data.labelledRows(On.VALIDATION), context);
            case Regressor regressor ->
                regressor.fit(data.targetRows(On.TRAIN), data.targetRows(On.VALIDATION), context);
        };
    }
}
