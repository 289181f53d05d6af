package dev.eckart.models.contract;

import dev.eckart.autodiff.GradientCheck;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts the epochs of a fit, and keeps what is found out about its gradients. Mutable and not thread-safe. */
final class Following implements FitContext.EpochListener {

    final List<GradientCheck> gradients = new ArrayList<>();
    int epochs;

    @Override
    public void epoch(int epoch, Supplier<? extends Fitted> modelSoFar) {
        epochs++;
    }

    @Override
    public void descends(Supplier<GradientCheck> check) {
        gradients.add(check.get());
    }
}
