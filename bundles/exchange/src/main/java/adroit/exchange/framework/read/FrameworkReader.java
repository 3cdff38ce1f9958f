package adroit.exchange.framework.read;

import adroit.framework.FrameworkDetails;

/** Reads one format. */
public interface FrameworkReader {
    /**
     * Reads all files of the folder into the reading's draft.
     *
     * @return what the framework says of itself
     * @throws adroit.exchange.problem.RefusedFile where there is nothing that it can read
     */
    FrameworkDetails read(SourceFolder folder, Reading reading);
}
