package adroit.storage;

import adroit.jobanalysis.TaskRating;
import adroit.jobanalysis.WorkingAnalysis;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Job analyses under way, and what experts say in them. */
@ProviderType
public interface AnalysisWorkRecords {
    /** Keeps the analysis, in place of the one with the same id. */
    void save(WorkingAnalysis analysis);

    /** The analysis with that id. */
    Optional<WorkingAnalysis> find(String id);

    /** All, the last opened first. */
    List<WorkingAnalysis> all();

    /** Keeps what an expert says of a task, in place of what they said before. */
    void save(TaskRating rating);

    /** What every expert of the analysis said, by expert and task. */
    List<TaskRating> ratings(String analysis);

    /** What one expert said, by task. */
    List<TaskRating> ratings(String analysis, String expert);
}
