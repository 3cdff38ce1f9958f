package adroit.exchange.table;

import java.io.IOException;
import java.util.Optional;

/** The rows of a table as they stand there, one after the other. */
interface RawRows extends AutoCloseable {

    /** The next row that is not blank, or empty at the end. */
    Optional<RawRow> next() throws IOException;

    /** Whether so many rows were broken that the file is better corrected first. */
    boolean isHopeless();

    @Override
    void close() throws IOException;
}
