package adroit.storage;

import adroit.form.FormInvitation;
import adroit.form.FormPass;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Invitations to forms, and the browsers that came with one. */
@ProviderType
public interface InvitationRecords {
    /** Adds the invitation, or brings the one with the same id up to date. */
    void save(FormInvitation invitation);

    /** The invitation with that id. */
    Optional<FormInvitation> find(String id);

    /** The invitation whose code has that SHA-256. */
    Optional<FormInvitation> withCode(String codeSha256);

    /** The invitations to a form, the first made first. */
    List<FormInvitation> of(String form);

    /** Keeps a pass, or brings it up to date. */
    void save(FormPass pass);

    /** The pass whose token has that SHA-256. */
    Optional<FormPass> pass(String tokenSha256);

    /** Ends a pass; nothing happens where there is none. */
    void endPass(String tokenSha256);

    /** Ends every pass of the invitation. */
    void endPasses(String invitation);
}
