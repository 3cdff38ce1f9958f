package adroit.slip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slip for somebody who does not sign in. Its code is kept only as a digest.
 *
 * @param subject id of the person whose results it opens; or of the job analysis
 * @param holder who acts with it: id of that person; or of the expert, as the analysis knows them in place of an account
 * @param name what its holder is called
 * @param expires no code works from then on
 * @param revoked when it was taken back
 * @param used when its code was last entered
 */
public record OpeningSlip(
        String id,
        SlipKind kind,
        String subject,
        String holder,
        String name,
        String codeSha256,
        Instant made,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant used) {
    /** Whether its code opens anything at that moment. */
    public boolean works(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    /** Id of the person it tells of, if it does. */
    @Nullable
    String person() {
        return kind == SlipKind.RESULT ? subject : null;
    }

    OpeningSlip revoked(Instant when) {
        return new OpeningSlip(id, kind, subject, holder, name, codeSha256, made, expires, when, used);
    }

    OpeningSlip used(Instant when) {
        return new OpeningSlip(id, kind, subject, holder, name, codeSha256, made, expires, revoked, when);
    }
}
