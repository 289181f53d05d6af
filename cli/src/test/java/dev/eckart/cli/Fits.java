package dev.eckart.cli;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Fitted;
import dev.eckart.models.Model;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Notes all parameters of the models that are fitted: results hold no more of them than their experiment asks for. */
final class Fits {

    private final Queue<String> hashes = new ConcurrentLinkedQueue<>();

    /** A plan whose fits are noted, but for trials. */
    Plan noting(Plan plan) {
        List<PlannedVariant> variants = plan.variants().stream().map(this::noting).toList();
        return new Plan(plan.name(), plan.experiment(), plan.data(), plan.resolved(), variants);
    }

    /** A hash of the parameters of each fit until now, sorted: it is by chance which fit ends first. */
    List<String> hashes() {
        return hashes.stream().sorted().toList();
    }

    private PlannedVariant noting(PlannedVariant it) {
        return new PlannedVariant(it.variant(), it.experiment(), noting(it.model()), it.data(), it.sample(),
                it.sameForAllRuns(), it.runs(), it.scoreIds(), it.curveIds(), it.notApplicable(), it.wanted(),
                it.tuning());
    }

    private Model noting(Model model) {
        Class<?>[] interfaces = Arrays.stream(model.getClass().getInterfaces())
                .filter(Model.class::isAssignableFrom)
                .toArray(Class<?>[]::new);
        return (Model) Proxy.newProxyInstance(Model.class.getClassLoader(), interfaces, (_, method, arguments) -> {
            try {
                Object answer = method.invoke(model, arguments);
                if (answer instanceof Fitted fitted) {
                    hashes.add(Sha256.of(text(fitted)));
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
    }

    /** A value to the last bit, with all that a record is made of. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case NdArray array -> array.precision() + array.shape().toString()
                    + text(Arrays.stream(array.toDoubles()).boxed().toList());
            case Double number -> Long.toHexString(Double.doubleToLongBits(number));
            case Record it -> Arrays.stream(it.getClass().getRecordComponents()).map(part -> text(part, it)).toList()
                    .toString();
            case List<?> list -> list.stream().map(Fits::text).toList().toString();
            case Optional<?> optional -> text(optional.stream().toList());
            case null, default -> String.valueOf(value);
        };
    }

    private static String text(RecordComponent component, Record it) {
        try {
            component.getAccessor().setAccessible(true);
            return text(component.getAccessor().invoke(it));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
