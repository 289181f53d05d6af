package dev.eckart.datasets.contract;

import dev.eckart.datasets.Given;
import dev.eckart.datasets.HideCells;
import dev.eckart.datasets.KFold;
import dev.eckart.datasets.Shuffled;
import dev.eckart.datasets.Split;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The splits of this module keep to their contract. */
final class SplitsTest {

    @Nested
    final class OfShuffled extends SplitContract {
        @Override
        protected Split split() {
            return new Shuffled(0.5, Optional.of(0.25), Optional.of(0.25), Optional.empty());
        }
    }

    @Nested
    final class OfShuffledNumbers extends SplitContract {
        @Override
        protected Split split() {
            return new Shuffled(6, Optional.empty(), Optional.of(3.0), Optional.of(true));
        }

        @Override
        protected boolean usesAll() {
            return false;
        }

        @Override
        protected boolean readsLabels() {
            return true;
        }
    }

    @Nested
    final class OfFoldsOfRows extends SplitContract {
        @Override
        protected Split split() {
            return new KFold(3, KFold.Dealing.ROWS, false, true, Optional.of(0.5));
        }
    }

    @Nested
    final class OfFoldsInOrder extends SplitContract {
        @Override
        protected Split split() {
            return new KFold(4, KFold.Dealing.ROWS, false, false, Optional.empty());
        }
    }

    @Nested
    final class OfStratifiedFolds extends SplitContract {
        @Override
        protected Split split() {
            return new KFold(2, KFold.Dealing.ROWS, true, true, Optional.of(0.25));
        }

        @Override
        protected boolean readsLabels() {
            return true;
        }
    }

    @Nested
    final class OfFoldsOfGroups extends SplitContract {
        @Override
        protected Split split() {
            return new KFold(3, KFold.Dealing.GROUPS, false, true, Optional.empty());
        }
    }

    @Nested
    final class OfFoldsOfCells extends SplitContract {
        @Override
        protected Split split() {
            return new KFold(3, KFold.Dealing.CELLS, false, true, Optional.empty());
        }
    }

    @Nested
    final class OfGivenFolds extends SplitContract {
        @Override
        protected Split split() {
            return Given.ofFolds(List.of(List.of(0, 3, 6, 9), List.of(1, 4, 7, 10), List.of(2, 5, 8, 11)));
        }
    }

    @Nested
    final class OfGivenParts extends SplitContract {
        @Override
        protected Split split() {
            return new Given(Optional.empty(), Optional.of(List.of(0, 5, 7)), Optional.of(List.of(1, 2)),
                    Optional.of(List.of(11, 3)));
        }

        @Override
        protected boolean usesAll() {
            return false;
        }
    }

    @Nested
    final class OfHideCells extends SplitContract {
        @Override
        protected Split split() {
            return new HideCells(List.of(List.of(0, 1), List.of(7, 0)));
        }
    }
}
