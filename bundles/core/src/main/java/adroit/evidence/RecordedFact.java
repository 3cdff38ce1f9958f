package adroit.evidence;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Fingerprint;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A fact as the city keeps it.
 *
 * @param sequence its place in the order of recording, from 1; grows with every fact
 * @param fingerprint of the other three, which what rests on the fact is pinned to
 */
public record RecordedFact(
        long sequence,
        Instant recorded,
        Fact fact,
        @JsonIgnore Fingerprint fingerprint) {
    /** A fact whose fingerprint is not at hand. */
    public RecordedFact(long sequence, Instant recorded, Fact fact) {
        this(
                sequence,
                recorded,
                fact,
                fingerprint(
                        sequence, recorded.toString(), new String(CanonicalJson.bytes(fact), StandardCharsets.UTF_8)));
    }

    /**
     * The fact that was kept in that form.
     *
     * @param recorded the moment as it was written
     * @param body the fact's canonical form
     */
    public static RecordedFact kept(long sequence, String recorded, String body) {
        return kept(sequence, recorded, body, new ReadOnce());
    }

    /** As {@link #kept(long, String, String)}, one of many. */
    public static RecordedFact kept(long sequence, String recorded, String body, ReadOnce once) {
        Fact rating = RatingForm.read(body, once);
        Fact fact = rating != null ? rating : CanonicalJson.read(body.getBytes(StandardCharsets.UTF_8), Fact.class);
        return new RecordedFact(sequence, once.moment(recorded), fact, fingerprint(sequence, recorded, body));
    }

    private static Fingerprint fingerprint(long sequence, String recorded, String body) {
        return Fingerprint.of(
                "{\"fact\":" + body + ",\"recorded\":\"" + recorded + "\",\"sequence\":" + sequence + "}");
    }

    /** Whether the text names it: by the id of pins, or by that of the page of evidence. */
    boolean is(String id) {
        return id.equals("e-" + sequence) || id.equals("f-" + sequence);
    }

    /** The identifier in answers and pins. */
    public String id() {
        return "e-" + sequence;
    }
}
