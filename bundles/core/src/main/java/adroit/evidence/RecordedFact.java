package adroit.evidence;

import adroit.canonical.CanonicalForm;
import adroit.canonical.CanonicalJson;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A fact as the city keeps it.
 *
 * @param sequence its place in the order of recording, from 1; grows with every fact
 * @param form the canonical form of the other three, which what rests on the fact is pinned to
 */
public record RecordedFact(
        long sequence,
        Instant recorded,
        Fact fact,
        @JsonIgnore CanonicalForm form) {
    /** A fact whose canonical form is not at hand. */
    public RecordedFact(long sequence, Instant recorded, Fact fact) {
        this(
                sequence,
                recorded,
                fact,
                form(sequence, recorded.toString(), new String(CanonicalJson.bytes(fact), StandardCharsets.UTF_8)));
    }

    /**
     * The fact that was kept in that form.
     *
     * @param recorded the moment as it was written
     * @param body the fact's canonical form
     */
    public static RecordedFact kept(long sequence, String recorded, String body) {
        Fact fact = CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Fact.class);
        return new RecordedFact(sequence, Instant.parse(recorded), fact, form(sequence, recorded, body));
    }

    private static CanonicalForm form(long sequence, String recorded, String body) {
        return CanonicalForm.of(
                "{\"fact\":" + body + ",\"recorded\":\"" + recorded + "\",\"sequence\":" + sequence + "}");
    }

    /** The identifier in answers and pins. */
    public String id() {
        return "e-" + sequence;
    }
}
