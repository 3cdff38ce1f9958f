package adroit.exchange.roster;

import adroit.exchange.table.Tally;
import java.util.List;

/**
 * What reading a roster came to. The rejected rows themselves went to the sink.
 *
 * @param file the file's name without its folder
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param columns what was done with each column, in the file's order
 * @param departments how many different departments the accepted rows name; likewise the next two
 * @param notes sentences about what was guessed, and what follows from it
 */
public record RosterReport(
        String file,
        String sha256,
        Tally tally,
        List<ColumnUse> columns,
        int departments,
        int divisions,
        int titles,
        List<String> notes) {

    public RosterReport {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }
}
