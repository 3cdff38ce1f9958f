package adroit.exchange.evidence;

import adroit.exchange.table.Tally;
import java.util.List;

/**
 * What reading an evidence file came to. The rejected rows themselves went to the sink.
 *
 * @param file the file's name without its folder
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param notes sentences about what was guessed
 */
public record EvidenceReport(String file, String sha256, Tally tally, List<String> notes) {

    public EvidenceReport {
        notes = List.copyOf(notes);
    }
}
