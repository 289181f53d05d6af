package dev.eckart.models.metric;

import dev.eckart.models.contract.ClassMetricContract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every metric of one class or an average over all keeps to. */
abstract class PerClassContract extends ClassMetricContract {

    abstract ClassMetric metric(Optional<Average> average, Optional<Integer> label);

    @Override
    protected final ClassMetric metric() {
        return metric(Optional.empty(), Optional.of(1));
    }

    @Override
    protected final List<ClassMetric> variants() {
        Stream<ClassMetric> averages =
                Stream.of(Average.values()).map(each -> metric(Optional.of(each), Optional.empty()));
        return Stream.concat(Stream.of(metric()), averages).toList();
    }
}
