package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Settling;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** L-BFGS at work: a step is an iteration. */
final class LbfgsStepping implements Stepping {

    private final Execution execution;
    private final Settling settling;

    LbfgsStepping(Objective objective, Lbfgs lbfgs) {
        SequencedMap<Parameter, Tensor> gradients = objective.gradients();
        List<Tensor> wanted = new ArrayList<>(gradients.values());
        wanted.add(objective.loss());
        Program program = Program.compile(new Step(wanted, new LinkedHashMap<>()), Precision.F64);
        Map<Parameter, NdArray> start = new HashMap<>(objective.start());
        this.execution = program.start(start);
        objective.data().forEach(execution::bind);
        this.settling = lbfgs.begin(execution, objective.loss(), gradients);
    }

    @Override
    public double step(long number, double rate) {
        return settling.iterate(rate);
    }

    @Override
    public State state() {
        return execution.snapshot();
    }

    @Override
    public void close() {
        execution.close();
    }
}
