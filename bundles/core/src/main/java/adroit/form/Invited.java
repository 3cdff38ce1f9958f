package adroit.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Somebody who came with an invitation.
 *
 * @param name of the person
 * @param csrf what their forms must send back
 */
public record Invited(Writer writer, String name, String csrf) {
    /** Whether a form sent back the value of this pass. */
    public boolean sentBy(String csrfOfForm) {
        return MessageDigest.isEqual(
                csrf.getBytes(StandardCharsets.UTF_8), csrfOfForm.getBytes(StandardCharsets.UTF_8));
    }

    /** Id of the one form that is open to them. */
    public String form() {
        return String.valueOf(writer.onlyForm());
    }
}
