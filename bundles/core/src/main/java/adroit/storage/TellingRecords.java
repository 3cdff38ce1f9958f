package adroit.storage;

import adroit.evidence.Purpose;
import adroit.insight.Telling;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Which picture of each department is told to those who may not see single results; one for each department and purpose. */
@ProviderType
public interface TellingRecords {
    /** Keeps it in place of the one before. */
    void keep(Purpose purpose, Telling telling);

    /** Those of all departments. */
    List<Telling> all(Purpose purpose);
}
