package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Kind;
import dev.eckart.components.Streams;

/** How a dataset is parted into train, validation and test. */
@Kind("split")
@Doc("how a dataset is parted into train, validation and test")
public interface Split {

    /** The name of the stream that splits draw from, as providers declare it. */
    String STREAM = "split";

    /** What is dealt to the parts. */
    enum Unit {
        /** Rows. */
        ROWS,
        /** Cells, for models that complete a matrix. */
        CELLS
    }

    /** What is dealt: {@link #part} gives parts of that. */
    Unit unit();

    /** How many partitions there are, &ge; 1: more than one for cross-validation, which is a run for each. */
    default int folds() {
        return 1;
    }

    /**
     * One of the partitions; draws from no stream but {@link #STREAM}, and the same whatever the fold.
     *
     * @param fold from 0 to {@link #folds} − 1
     * @throws IllegalArgumentException if the data cannot be parted so; where one of the split's keys is to blame, an
     *     {@link InvalidSettingsException} by {@link Header#require}, so that the error stands at that key
     */
    Parts part(Dataset data, int fold, Streams streams);
}
