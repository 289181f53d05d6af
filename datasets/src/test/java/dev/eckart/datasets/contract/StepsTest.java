package dev.eckart.datasets.contract;

import dev.eckart.components.Key;
import dev.eckart.datasets.Centre;
import dev.eckart.datasets.Constant;
import dev.eckart.datasets.Drop;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.Impute;
import dev.eckart.datasets.MinMax;
import dev.eckart.datasets.Polynomial;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.PrincipalComponentsStep;
import dev.eckart.datasets.RobustScale;
import dev.eckart.datasets.Scale;
import dev.eckart.datasets.Select;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The steps of this module keep to their contract. */
final class StepsTest {

    @Nested
    final class OfCentre extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Centre(FitOn.TRAIN);
        }
    }

    @Nested
    final class OfDrop extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Drop(List.of("b"));
        }
    }

    @Nested
    final class OfSelect extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Select(List.of("c", "a"));
        }
    }

    @Nested
    final class OfImpute extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Impute(Impute.Strategy.CONSTANT, Optional.of(7.0), FitOn.TRAIN);
        }
    }

    @Nested
    final class OfImputeByMedian extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Impute(Impute.Strategy.MEDIAN, Optional.empty(), FitOn.TRAIN);
        }
    }

    @Nested
    final class OfMinMax extends StepContract {
        @Override
        protected PreparationStep step() {
            return new MinMax(0, 1, FitOn.TRAIN);
        }

        /** The one must be less than the other. */
        @Override
        protected boolean dependsOnOthers(Key key) {
            return key.name().equals("low") || key.name().equals("high");
        }
    }

    @Nested
    final class OfPolynomial extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Polynomial(2, false, true);
        }
    }

    @Nested
    final class OfPrincipalComponents extends StepContract {
        @Override
        protected PreparationStep step() {
            return new PrincipalComponentsStep(2, true, FitOn.TRAIN);
        }
    }

    @Nested
    final class OfRobustScale extends StepContract {
        @Override
        protected PreparationStep step() {
            return new RobustScale(FitOn.TRAIN);
        }
    }

    @Nested
    final class OfScale extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Scale(Scale.Spread.SD, 1, FitOn.TRAIN);
        }
    }

    @Nested
    final class OfScaleThatKeeps extends StepContract {
        @Override
        protected PreparationStep step() {
            return new Scale(Scale.Spread.VARIANCE, 0, FitOn.ALL, Optional.of(Constant.KEEP));
        }
    }
}
