package adroit.exchange.imports;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.Roster;
import adroit.exchange.roster.RosterReport;
import adroit.storage.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes a roster in: people, positions and assignments of its good rows, and who supervises whom. */
public final class RosterImport extends MappedImport<Roster> {
    public RosterImport(Store store, Clock clock) {
        super(store, clock, "roster", FileLayout.ROSTER, Roster::of);
    }

    @Override
    Outcome read(Reading<Roster> reading) {
        requireKey(reading);
        RosterChunks chunks = new RosterChunks(reading);
        RosterReport rows = reading.file().read(reading.mapping(), chunks);
        chunks.save();
        List<String> notes = new ArrayList<>(rows.notes());
        long refused = chunks.finish(reading.options(), rows.tally().rejected(), notes);
        return new Outcome(rows.tally(), refused, notes, chunks.missing(), chunks.unmatched());
    }

    private static void requireKey(Reading<Roster> reading) {
        if (reading.options().complete() && !reading.mapping().hasKey()) {
            throw new RefusedFile(Problem.ofFile(
                    reading.file().table().fileName(),
                    "complete-without-key",
                    "Without a column that identifies people nobody can tell who is missing.",
                    "Say which column is the person key, or do not say that the file is everybody."));
        }
    }
}
