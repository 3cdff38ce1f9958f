package adroit.storage;

import adroit.handover.Handover;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Functions that moved; only ever added to. */
@ProviderType
public interface HandoverRecords {
    /** Adds one, whatever sequence number it has; gives it back with its own. */
    Handover append(Handover handover);

    /** All, in the order of writing. */
    List<Handover> all();
}
