package adroit.evidence;

import adroit.identity.Account;
import adroit.organization.OwnWords;
import adroit.organization.Person;
import adroit.organization.Spellings;
import adroit.scoring.Channel;
import adroit.storage.Session;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves under the name of another channel, as in a survey's export whose column for the rater repeats the person. Self-ratings never reach hiring, promotion,
 * succession or workforce planning, so such a fact is not taken, and not heard where one was taken before. Whoever shares a name with those whom they judge is told apart by key alone.
 *
 * <p>Not for several threads: what was looked up is remembered.
 */
public final class OwnJudgment {
    private static final Set<Channel> OF_PEOPLE = EnumSet.of(Channel.SUPERVISOR, Channel.PEER, Channel.ASSESSOR);

    private final Session session;
    private final RaterSources sources;
    private final Map<String, Optional<Spellings>> spellings = new HashMap<>();
    private final Map<String, Optional<String>> accounts = new HashMap<>();
    private final Map<String, Boolean> ownWords = new HashMap<>();
    private final Map<String, String> pseudonyms = new HashMap<>();

    /** @param sources of the city of the session */
    public OwnJudgment(Session session, RaterSources sources) {
        this.session = session;
        this.sources = sources;
    }

    /** Whether the fact names as its source whom it is about: by id, key or name, in any {@linkplain Spellings spelling}, by the name with which they sign in, or by the pseudonym that follows from a key; or says that it is a self-rating. */
    public boolean isOf(Fact fact, String person) {
        Channel channel = channel(fact);
        String source = source(fact);
        if (channel == null || source == null) {
            return false;
        }
        String rater = sources.of(channel, source);
        if (source.equals(person) || rater.equals(ownPseudonym(person))) {
            return true;
        }
        return !RaterSources.isPseudonym(source)
                && ((OF_PEOPLE.contains(channel) ? saysSelf(source) : OwnWords.areAll(source))
                        || isSpelled(channel, source, person));
    }

    private String ownPseudonym(String person) {
        return pseudonyms.computeIfAbsent(person, sources::person);
    }

    private boolean saysSelf(String source) {
        return ownWords.computeIfAbsent(source, OwnWords::standIn);
    }

    /** A test or a work sample may well be named after whom it is of: there, only a source that is nobody else is theirs. */
    private boolean isSpelled(Channel channel, String source, String person) {
        boolean spelled = spellings
                .computeIfAbsent(person, p -> session.organization().person(p).map(Spellings::new))
                .filter(known -> OF_PEOPLE.contains(channel) ? known.standIn(source) : known.include(source))
                .isPresent();
        return (spelled && !isSomebodyElse(source, person))
                || accounts.computeIfAbsent(source, this::ownerOfAccount).equals(Optional.of(person));
    }

    /** Whoever signs in under this name. */
    private Optional<String> ownerOfAccount(String source) {
        return session.accounts().named(source.strip().toLowerCase(Locale.ROOT)).map(Account::person);
    }

    /** Whose key stands there letter for letter, is meant, unless the person's own does. */
    private boolean isSomebodyElse(String source, String person) {
        Set<String> named = Spellings.parts(source)
                .map(session.organization()::person)
                .flatMap(Optional::stream)
                .map(Person::id)
                .collect(Collectors.toSet());
        return !named.isEmpty() && !named.contains(person);
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
