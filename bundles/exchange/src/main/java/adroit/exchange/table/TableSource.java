package adroit.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a table is read from. */
sealed interface TableSource permits TextSource, SheetSource {

    Path file();

    String sha256();

    Header header();

    long headerRow();

    boolean suggestsDayFirst();

    List<String> sheets();

    String sheet();

    List<String> notes();

    /** The rows below the header. */
    RawRows belowHeader() throws IOException;

    /** Whether a row has the shape of this table's rows. */
    RowCheck check(RawRow row);
}
