package adroit.storage;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Checks that what is stored is what was written. */
@ProviderType
public interface Integrity {
    /**
     * What was checked, and what is wrong.
     *
     * @param checked records whose hash was computed again
     * @param problems one sentence each; empty when all is well
     */
    record Report(long checked, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /** Checks the database's own structure, every fact, edition, analysis and result, and the audit chain. */
    Report verify();
}
