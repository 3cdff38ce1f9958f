package adroit.slip;

import adroit.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Somebody who came with a slip.
 *
 * @param actor who they act as: for what is theirs alone
 * @param csrf what their forms must send back
 */
public record SlipHolder(OpeningSlip slip, Actor actor, String csrf) {
    /** Whether a form sent back the value of this pass. */
    public boolean sentBy(String csrfOfForm) {
        return MessageDigest.isEqual(
                csrf.getBytes(StandardCharsets.UTF_8), csrfOfForm.getBytes(StandardCharsets.UTF_8));
    }
}
