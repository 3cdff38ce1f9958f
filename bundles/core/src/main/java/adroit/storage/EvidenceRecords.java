package adroit.storage;

import adroit.evidence.Fact;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.StepFinding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/** Facts about people; only ever added to. */
@ProviderType
public interface EvidenceRecords {
    /** What became of a fact. */
    enum Outcome {
        RECORDED,
        /** The same client id with the same content was there already. */
        ALREADY_RECORDED,
        /** The same client id was there with other content; nothing was added. */
        OTHER_CONTENT
    }

    /**
     * Adds facts; one outcome per fact, in order. Sequence numbers grow in the order given, without gaps.
     *
     * @throws StorageFailure where a fact is about a person who is not kept; nothing is added then
     */
    List<Outcome> append(List<Fact> facts);

    /** The highest sequence number, 0 where there is none. */
    long lastSequence();

    /** The highest sequence number of a fact that takes another one back, 0 where there is none: what rests on facts before it begins anew. */
    long lastWithdrawal();

    /** A person's facts, also those that were taken back, with a sequence number up to {@code through}, in that order. */
    List<RecordedFact> of(String person, long through);

    /** The facts of several people, as {@link #of(String, long)} gives those of one: in the order of sequence numbers, whoever they are about. */
    List<RecordedFact> of(Collection<String> people, long through);

    /** Facts with a sequence number after {@code sequence}, in that order, as many as {@code most}; also those that were taken back. */
    void forEachAfter(long sequence, int most, Consumer<RecordedFact> consumer);

    /** Facts that no channel observed and that were not taken back, such as statements of interest, with a sequence number after {@code sequence}, in that order. */
    void forEachWithoutChannel(long sequence, Consumer<RecordedFact> consumer);

    /** What people said of themselves and was not taken back, with a sequence number after {@code sequence}, in that order; of skills and of duties. */
    void forEachSelfRating(long sequence, Consumer<RecordedFact> consumer);

    /** Ratings of duties that name a tool in the writer's own words and were not taken back, with a sequence number after {@code sequence}, in that order. */
    void forEachOtherTool(long sequence, Consumer<RecordedFact> consumer);

    /** Supervisors' ratings, other than those taken back, of everybody who holds a position of the department on the day, the oldest first, one at a time. */
    void forEachSupervisorRating(String department, LocalDate day, String discipline, Consumer<Fact.Rating> consumer);

    /**
     * Per step of the discipline's processes, by process and step: how many people's newest permitted outcome, observed by {@code asOf} and recorded by {@code through}, there
     * is that was not taken back by then, and how many of those are misses.
     *
     * @param counts whether an outcome that the purpose permits is one of those that are asked for
     */
    List<StepFinding> stepFindings(
            String discipline, Purpose purpose, LocalDate asOf, long through, Predicate<Fact.StepOutcome> counts);
}
