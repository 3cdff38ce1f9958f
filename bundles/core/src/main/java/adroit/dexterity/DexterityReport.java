package adroit.dexterity;

import adroit.instrument.Instrument;
import java.util.List;

/**
 * The instrument as it does here, and groups.
 *
 * @param answered people whose answers are heard, in steps of five of a department
 * @param people who work for the city
 * @param qualities one for each scale, in their order
 * @param groups departments that are heard
 * @param leftOut in how many departments fewer than five people answered
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
