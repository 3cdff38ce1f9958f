package adroit.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation of one person to one form, for somebody who does not sign in. Its code is kept only as a digest.
 *
 * @param form id of the form
 * @param expires no code works from then on
 * @param revoked when it was taken back
 * @param used when it was last used to open the form
 */
public record FormInvitation(
        String id,
        String form,
        String codeSha256,
        Instant made,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant used) {
    /** Whether its code opens the form at that moment. */
    public boolean works(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    /** The same until the end of a day in the city, or as long as any code works where that is earlier. */
    FormInvitation until(LocalDate lastDay, ZoneId zone) {
        Instant closes = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        Instant longest = made.plus(Invitations.LONGEST);
        return new FormInvitation(
                id, form, codeSha256, made, closes.isBefore(longest) ? closes : longest, revoked, used);
    }

    FormInvitation revoked(Instant when) {
        return new FormInvitation(id, form, codeSha256, made, expires, when, used);
    }

    FormInvitation used(Instant when) {
        return new FormInvitation(id, form, codeSha256, made, expires, revoked, when);
    }
}
