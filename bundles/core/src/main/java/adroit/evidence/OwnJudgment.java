package adroit.evidence;

import adroit.organization.Person;
import adroit.scoring.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves under the name of another channel, as in a survey's export whose column for the rater repeats the person. Self-ratings never reach hiring, promotion,
 * succession or workforce planning, so such a fact is not taken, and not heard where one was taken before.
 */
public final class OwnJudgment {
    private final RaterSources sources;

    public OwnJudgment(RaterSources sources) {
        this.sources = sources;
    }

    /** Whether the fact names as its source whom it is about, by id, key or name. */
    boolean isOf(Fact fact, Person person) {
        String source = source(fact);
        return isOf(fact, person.id())
                || (source != null
                        && (source.strip().equals(person.key())
                                || source.strip().equalsIgnoreCase(person.displayName())));
    }

    /** Whether the fact names as its source whom it is about, by id or by the pseudonym that follows from a key. */
    public boolean isOf(Fact fact, String person) {
        Channel channel = channel(fact);
        String source = source(fact);
        return channel != null
                && source != null
                && (source.equals(person) || sources.of(channel, source).equals(sources.person(person)));
    }

    /** Where a judgment of somebody else comes from; null for what is no judgment, and for what people say of themselves. */
    private static @Nullable Channel channel(Fact fact) {
        Channel channel = null;
        if (fact instanceof Fact.Rating rating) {
            channel = rating.channel();
        } else if (fact instanceof Fact.DutyRating rating) {
            channel = rating.channel();
        } else if (fact instanceof Fact.StepOutcome outcome) {
            channel = outcome.channel();
        }
        return channel == Channel.SELF ? null : channel;
    }

    private static @Nullable String source(Fact fact) {
        if (channel(fact) == null) {
            return null;
        } else if (fact instanceof Fact.Rating rating) {
            return rating.source();
        } else if (fact instanceof Fact.DutyRating rating) {
            return rating.source();
        }
        return fact instanceof Fact.StepOutcome outcome ? outcome.source() : null;
    }
}
