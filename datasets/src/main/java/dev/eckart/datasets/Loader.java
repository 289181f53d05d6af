package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
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
     * @throws DataException if the data cannot be read or is not valid; it names every fault by file and line and,
     *     where one of the settings is to blame, such as the name of no column, at that key
     * @throws InvalidSettingsException by {@link Header#require}, if the settings do not suit data that is valid
     */
    Dataset load(Path folder) throws DataException;
}
