package adroit.form;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Seal;
import adroit.storage.DamagedRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An answer of a draft as it goes to disk: made before its turn to be written, so that nobody waits for the making.
 *
 * @param question id of the question
 * @param revision 1 for the first answer to the question; grows with every change
 * @param body the answer's canonical form
 * @param saved the moment, in ISO 8601
 * @param sha256 the seal over all the others
 */
public record SealedAnswer(String form, String question, long revision, String body, String saved, String sha256) {
    /** Makes and seals it. */
    public static SealedAnswer of(String form, String question, long revision, Answer answer, Instant saved) {
        String body = new String(CanonicalJson.bytes(answer), StandardCharsets.UTF_8);
        String when = saved.toString();
        return new SealedAnswer(form, question, revision, body, when, Seal.of(form, question, revision, body, when));
    }

    /** Whether it is as it was made. */
    public boolean intact() {
        return Seal.of(form, question, revision, body, saved).equals(sha256);
    }

    /** The answer; {@link DamagedRecord} where it is not as it was written. */
    public SavedAnswer answer() {
        if (!intact()) {
            throw new DamagedRecord("An answer of form " + form);
        }
        Answer answer = CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Answer.class);
        return new SavedAnswer(question, revision, answer, Instant.parse(saved));
    }
}
