package adroit.plugins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One discipline of this installation.
 *
 * @param version the one that is installed, or else the one that is offered
 * @param keeper title of the department that keeps it
 * @param offered a newer version that came with the product, or null
 * @param fault why it is quarantined or, where it is in service, why its newer version is not; or null
 * @param aside the version that is set aside for that fault; null where none is
 * @param offIn ids of the departments for which it is turned off
 * @param signer fingerprint of the key that signed its pack; null for what came with the product, empty for what is being written and nobody signed
 * @param note what else is to be known of the act that was done just now, in sentences, or empty
 */
public record DisciplineStatus(
        String id,
        String title,
        String summary,
        String version,
        String keeper,
        DisciplineState state,
        @Nullable String offered,
        @Nullable Fault fault,
        @Nullable Aside aside,
        @Nullable String signer,
        List<String> offIn,
        String note) {
    public DisciplineStatus {
        offIn = List.copyOf(offIn);
    }

    /**
     * A version that is set aside.
     *
     * @param sha256 of its bundle
     */
    public record Aside(String version, String sha256) {}

    /** Whether somebody is writing it on this machine: it is served unsigned and until the next start only. */
    public boolean beingWritten() {
        return signer != null && signer.isEmpty();
    }

    /** The same, saying more of what was done just now. */
    public DisciplineStatus noting(String sentences) {
        return new DisciplineStatus(
                id, title, summary, version, keeper, state, offered, fault, aside, signer, offIn, sentences);
    }

    /** The same, where a fault of another version is not what was asked about. */
    public DisciplineStatus withoutFault() {
        return new DisciplineStatus(
                id, title, summary, version, keeper, state, offered, null, null, signer, offIn, note);
    }
}
