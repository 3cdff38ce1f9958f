package adroit.evidence;

import adroit.canonical.Digest;
import adroit.organization.Ids;
import adroit.scoring.Channel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One rater, one source. The same person comes as the city's own key in one file, by id in another and under a pseudonym on a form; a mean of sources, a group of colleagues and a
 * comparison of raters must see one person in all of them. A source is therefore read as the rater's pseudonym, whatever form it was kept in. It follows from the source and the
 * city's secret alone, so that a result is computed again from the same sources whoever joins or leaves.
 *
 * <p>Not for several threads: what was worked out is remembered.
 */
public final class RaterSources {
    /** The one source of what people say of themselves. */
    public static final String SELF = "self";

    private static final String PSEUDONYM = "w-";
    private static final int DIGITS = 16;
    private static final Pattern PERSON = Pattern.compile("p-[0-9a-f]{16}(-[0-9]{6,})?");

    private final String secret;
    private final Map<String, String> known = new HashMap<>();

    /** @param secret {@link adroit.storage.OrganizationRecords#secret} */
    public RaterSources(String secret) {
        this.secret = secret;
    }

    /** The rater's pseudonym for a supervisor, colleague or assessor; the one source of self-ratings; else the source as it is. */
    public String of(Channel channel, String source) {
        return switch (channel) {
            case SELF -> SELF;
            case SUPERVISOR, PEER, ASSESSOR -> known.computeIfAbsent(source, this::rater);
            case TEST, WORK_SAMPLE, CREDENTIAL -> source;
        };
    }

    /** The pseudonym of the person with that id. */
    public String person(String id) {
        return pseudonym("rater", id);
    }

    /** The fact with its source as {@link #of} gives it; what it is pinned by stays as it was kept. */
    public RecordedFact resolved(RecordedFact kept) {
        Fact fact = kept.fact();
        if (fact instanceof Fact.Rating rating) {
            return with(kept, rating.source(), of(rating.channel(), rating.source()), rating::withSource);
        }
        if (fact instanceof Fact.DutyRating rating) {
            return with(kept, rating.source(), of(rating.channel(), rating.source()), rating::withSource);
        }
        return kept;
    }

    private static RecordedFact with(RecordedFact kept, String source, String read, Function<String, Fact> with) {
        return read.equals(source)
                ? kept
                : new RecordedFact(kept.sequence(), kept.recorded(), with.apply(read), kept.fingerprint());
    }

    /** Whether the source is a pseudonym already, which names nobody. */
    public static boolean isPseudonym(String source) {
        return source.startsWith(PSEUDONYM)
                && source.length() == PSEUDONYM.length() + DIGITS
                && source.chars().skip(PSEUDONYM.length()).allMatch(RaterSources::isDigit);
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private String rater(String source) {
        if (isPseudonym(source)) {
            return source;
        }
        return person(PERSON.matcher(source).matches() ? source : Ids.personWithKey(source));
    }

    /** What a form keeps as its writer. */
    public String writer(Channel channel, String person) {
        return channel == Channel.SELF ? pseudonym(SELF, person) : person(person);
    }

    private String pseudonym(String as, String person) {
        byte[] bytes = (secret + "\n" + as + "\n" + person).getBytes(StandardCharsets.UTF_8);
        return PSEUDONYM + Digest.sha256(bytes).substring(0, DIGITS);
    }
}
