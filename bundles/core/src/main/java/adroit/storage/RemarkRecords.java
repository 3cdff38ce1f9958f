package adroit.storage;

import adroit.contest.Remark;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Comments, contests and answers; only ever added to. Every read checks the hash and throws {@link DamagedRecord} where it does not fit. */
@ProviderType
public interface RemarkRecords {
    /**
     * Adds an entry under the next sequence number.
     *
     * @param thread sequence number of the entry that began the talk; 0 where this one does
     */
    Remark add(long thread, Remark remark);

    /** The entry with that sequence number. */
    Optional<Remark> find(long sequence);

    /** The entries about a person, in the order of recording. */
    List<Remark> of(String person);

    /** The contests that nobody has answered yet, in the order of recording. */
    List<Remark> openContests();
}
