package adroit.intake;

import java.util.Locale;

/** How far a file has come. */
public enum ImportState {
    /** It was sent; nothing was decided yet. */
    RECEIVED,
    /** A dry run is under way. */
    TRYING,
    /** A dry run has ended; nothing was stored. */
    TRIED,
    /** Its rows are being taken in, all in one transaction. */
    TAKING,
    /** Its good rows were taken in. */
    TAKEN,
    /** Nothing was stored: the file as a whole, or every row, was refused. */
    REFUSED,
    /** The server ended while it was being read. Nothing was stored. */
    INTERRUPTED;

    /** The name in files and answers: {@code taken}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is being read now. */
    public boolean isRunning() {
        return this == TRYING || this == TAKING;
    }
}
