package adroit.storage;

import adroit.slip.OpeningSlip;
import adroit.slip.SlipKind;
import adroit.slip.SlipPass;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Slips that are no form's, and the browsers that came with one. */
@ProviderType
public interface SlipRecords {
    /** Adds the slip, or brings the one with the same id up to date. */
    void save(OpeningSlip slip);

    /** The slip with that id. */
    Optional<OpeningSlip> find(String id);

    /** The slip whose code has that SHA-256. */
    Optional<OpeningSlip> withCode(String codeSha256);

    /** The slips of a kind to a subject, the first made first. */
    List<OpeningSlip> of(SlipKind kind, String subject);

    /** All slips of a kind, the last made first. */
    List<OpeningSlip> ofKind(SlipKind kind);

    /** Keeps a pass, or brings it up to date. */
    void save(SlipPass pass);

    /** The pass whose token has that SHA-256. */
    Optional<SlipPass> pass(String tokenSha256);

    /** Ends a pass; nothing happens where there is none. */
    void endPass(String tokenSha256);

    /** Ends every pass of the slip. */
    void endPasses(String slip);
}
