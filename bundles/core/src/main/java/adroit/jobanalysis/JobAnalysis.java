package adroit.jobanalysis;

import adroit.canonical.CanonicalJson;
import adroit.work.Check;
import adroit.work.CredentialRequirement;
import adroit.work.Requirement;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed job analysis of one position description in one discipline; an immutable edition. What follows from it are the requirements.
 *
 * @param discipline id of the discipline in whose terms it speaks
 * @param signedBy title of the role that signed it off
 * @param processes ids of the work processes that the position runs
 * @param rule by which tasks were screened, with its thresholds
 * @param catalogEdition id of the catalog edition in whose terms it speaks; null where the file that brought it names none
 */
public record JobAnalysis(
        PositionDescription positionDescription,
        String discipline,
        LocalDate analyzed,
        String signedBy,
        LocalDate signed,
        List<RatedTask> tasks,
        List<String> processes,
        List<Requirement> requirements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CredentialRequirement> credentials,
        ScreeningRule rule,
        @Nullable String catalogEdition) {
    /** Fewer experts than these are flagged wherever an analysis is shown. */
    public static final int FEW_EXPERTS = 3;

    public JobAnalysis {
        Check.id("discipline", discipline);
        Check.text("signedOff.by", signedBy);
        tasks = List.copyOf(tasks);
        processes = List.copyOf(processes);
        requirements = List.copyOf(requirements);
        credentials = List.copyOf(credentials);
    }

    /** An analysis screened by the usual rule, of a position that asks for no credential. */
    public JobAnalysis(
            PositionDescription positionDescription,
            String discipline,
            LocalDate analyzed,
            String signedBy,
            LocalDate signed,
            List<RatedTask> tasks,
            List<String> processes,
            List<Requirement> requirements) {
        this(positionDescription, discipline, analyzed, signedBy, signed, tasks, processes, requirements, List.of());
    }

    /** An analysis screened by the usual rule that names no catalog edition. */
    public JobAnalysis(
            PositionDescription positionDescription,
            String discipline,
            LocalDate analyzed,
            String signedBy,
            LocalDate signed,
            List<RatedTask> tasks,
            List<String> processes,
            List<Requirement> requirements,
            List<CredentialRequirement> credentials) {
        this(
                positionDescription,
                discipline,
                analyzed,
                signedBy,
                signed,
                tasks,
                processes,
                requirements,
                credentials,
                ScreeningRule.OPM,
                null);
    }

    /** The identifier: the SHA-256 of the content. */
    @JsonIgnore
    public String id() {
        return CanonicalJson.digest(this);
    }

    /** How many experts rated the task that the most rated. */
    @JsonIgnore
    public int experts() {
        return tasks.stream().mapToInt(t -> t.importance().size()).max().orElse(0);
    }

    /** The tasks that make up the job: critical by the rule, or kept with a reason. */
    @JsonIgnore
    public List<RatedTask> ofTheJob() {
        return tasks.stream().filter(t -> rule.screen(t).ofTheJob()).toList();
    }
}
