package adroit.storage;

import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Signed job analyses; immutable. */
@ProviderType
public interface AnalysisRecords {
    /**
     * Keeps the analysis; the same content again changes nothing.
     *
     * @return false where the same edition of the same description and discipline is kept with other content: a revision needs a new edition
     */
    boolean save(JobAnalysis analysis);

    /** The analysis with that id. */
    Optional<JobAnalysis> find(String id);

    /** All, by position description, discipline and edition. */
    List<JobAnalysis> all();

    /** Ids of the job classes that analyses of a discipline describe. */
    Set<String> classes(String discipline);

    /** How many there are; none ever goes. */
    long count();

    /**
     * The analyses in force for a position, one per discipline, by discipline: those of its classification, rather for its department than for all, and of these the newest
     * edition.
     */
    List<JobAnalysis> inForceFor(Position position);
}
