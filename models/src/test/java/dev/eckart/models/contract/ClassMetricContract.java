package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.ClassMetric;
import java.util.List;

/** What every {@link ClassMetric} keeps to. */
public abstract class ClassMetricContract extends EdgeContract {

    /** The metric, a record with valid settings; of one class, the second. */
    protected abstract ClassMetric metric();

    /** The metric in the ways that differ at the edges. */
    protected List<ClassMetric> variants() {
        return List.of(metric());
    }

    @Override
    protected final Record component() {
        return (Record) metric();
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return variants().stream().flatMap(variant -> new ClassMetricEdges(variant).all().stream()).toList();
    }
}
