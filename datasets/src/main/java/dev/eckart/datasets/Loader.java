package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import java.nio.file.Path;

/** A source or format of data: the settings that name one dataset, and how it is loaded. Nothing is downloaded. */
@Kind("dataset")
@Doc("the data of an experiment: a bundled set or a format of files")
public interface Loader {

    /**
     * Loads the data.
     *
     * @param folder what relative paths in the settings are relative to: the experiment file's folder
     * @throws DataException if the data cannot be read or is not valid; it names every fault by file and line
     */
    Dataset load(Path folder) throws DataException;
}
