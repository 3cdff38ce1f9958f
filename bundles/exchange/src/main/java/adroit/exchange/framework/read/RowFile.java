package adroit.exchange.framework.read;

import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import java.util.List;

/** A file whose first row names its columns. */
interface RowFile {
    List<String> names();

    /** Every row below the names, as a stream. */
    void read(RowSink<TableRow> sink);
}
