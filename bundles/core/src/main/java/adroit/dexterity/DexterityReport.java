package adroit.dexterity;

import adroit.instrument.Instrument;
import java.util.List;

/**
 * The instrument as it does here, and groups.
 *
 * @param answered people with an answer
 * @param people assigned to the departments that are looked at
 * @param qualities one for each scale, in their order
 * @param groups departments of five and more who answered; without those that could be worked out
 * @param leftOut how many departments with an answer are left out for being small, or beside one that is
 */
public record DexterityReport(
        Instrument instrument,
        int answered,
        int people,
        List<ScaleQuality> qualities,
        List<DexterityGroup> groups,
        int leftOut) {
    public DexterityReport {
        qualities = List.copyOf(qualities);
        groups = List.copyOf(groups);
    }
}
