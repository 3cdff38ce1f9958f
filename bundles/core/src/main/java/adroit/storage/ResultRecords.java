package adroit.storage;

import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.evidence.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Results as they were made; immutable. Every read checks the hash and throws {@link DamagedRecord} where it does not fit. */
@ProviderType
public interface ResultRecords {
    /** Keeps a new result under a new id. */
    StoredResult save(Instant created, Result result);

    /** The result with that id. */
    Optional<StoredResult> find(String id);

    /** A person's newest result per position for the purpose, by position id: the one that looks from the latest day, and of these the last made. */
    List<StoredResult> newest(String person, Purpose purpose);

    /** Everybody's newest result per position for the purpose, one at a time. */
    void forEachNewest(Purpose purpose, Consumer<StoredResult> consumer);

    /** Whether a scorer from the bundle with that SHA-256 made some part of any result. Reads all of them where it made none. */
    boolean anyMadeBy(String sha256);
}
