package adroit.evidence;

import static adroit.evidence.Purpose.DEVELOPMENT;
import static adroit.evidence.Purpose.HIRING;
import static adroit.evidence.Purpose.PROMOTION;
import static adroit.evidence.Purpose.SUCCESSION;
import static adroit.evidence.Purpose.WORKFORCE_PLANNING;
import static adroit.scoring.Channel.ASSESSOR;
import static adroit.scoring.Channel.CREDENTIAL;
import static adroit.scoring.Channel.PEER;
import static adroit.scoring.Channel.SELF;
import static adroit.scoring.Channel.SUPERVISOR;
import static adroit.scoring.Channel.TEST;
import static adroit.scoring.Channel.WORK_SAMPLE;

import adroit.scoring.Channel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which channels may be used for which purpose: the one place that says so. A self-rating may start a development talk and reaches nothing else. Ratings by
 * supervisors and peers of a person's present work do not enter hiring, where every candidate is measured alike.
 */
public final class PermittedUse {
    /** Uses that no evidence has, by their names. */
    public static final Set<String> DENIED = Set.of("discipline", "layoff", "pay");

    /** The one purpose for which numbers are told to those who may not see single results. */
    public static final Purpose AGGREGATE = WORKFORCE_PLANNING;

    private static final Map<Purpose, Set<Channel>> CHANNELS = new EnumMap<>(Map.of(
            DEVELOPMENT, EnumSet.allOf(Channel.class),
            WORKFORCE_PLANNING, EnumSet.of(WORK_SAMPLE, TEST, ASSESSOR, CREDENTIAL, SUPERVISOR, PEER),
            HIRING, EnumSet.of(WORK_SAMPLE, TEST, ASSESSOR, CREDENTIAL),
            PROMOTION, EnumSet.of(WORK_SAMPLE, TEST, ASSESSOR, CREDENTIAL, SUPERVISOR),
            SUCCESSION, EnumSet.of(WORK_SAMPLE, TEST, ASSESSOR, CREDENTIAL, SUPERVISOR)));

    /** What somebody shows in a test taken alone: a talk, and what many miss in a process. Nobody is chosen by it. */
    private static final Set<Purpose> TAKEN_ALONE = EnumSet.of(DEVELOPMENT, WORKFORCE_PLANNING);

    private PermittedUse() {}

    /** Whether evidence of the channel may be used for the purpose. */
    public static boolean permits(Purpose purpose, Channel channel) {
        return CHANNELS.getOrDefault(purpose, Set.of()).contains(channel);
    }

    /** Whether the fact may count in a result for the purpose. What somebody wants, or says of themselves in general, counts in none. */
    public static boolean permits(Purpose purpose, Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return permits(purpose, rating.channel());
        }
        if (fact instanceof Fact.DutyRating rating) {
            return permits(purpose, rating.channel());
        }
        if (fact instanceof Fact.StepOutcome outcome) {
            return permits(purpose, outcome.channel()) && (TAKEN_ALONE.contains(purpose) || !isTakenAlone(outcome));
        }
        if (fact instanceof Fact.Credential) {
            return permits(purpose, CREDENTIAL);
        }
        return fact instanceof Fact.ToolAccess;
    }

    /**
     * Whether what is permitted of a step may become a gap of the person's. What people answer in a test that they take alone is their own word: it counts with that of many for the
     * process, and becomes a gap of theirs in their own development talk alone.
     */
    public static boolean speaksOfPerson(Purpose purpose, Fact.StepOutcome outcome) {
        return !isTakenAlone(outcome) || permits(purpose, SELF);
    }

    private static boolean isTakenAlone(Fact.StepOutcome outcome) {
        return outcome.source().equals(OrderAnswer.TAKEN_ALONE);
    }

    /**
     * Refuses every purpose but {@link #AGGREGATE} for numbers of many people: one that admits self-ratings, because how a few people see themselves must not be read from them, and
     * others, because the numbers for two purposes differ by whoever was assessed for one of them alone.
     *
     * @throws DeniedPurpose for another purpose
     */
    public static void requireAggregate(Purpose purpose) {
        if (permits(purpose, Channel.SELF)) {
            throw new DeniedPurpose(
                    "use.self-ratings-in-aggregate",
                    "What people say of themselves serves their own development talk and is not counted beside other evidence. How people see themselves has"
                            + " numbers of its own, about five people and more; here choose another purpose, such as workforce-planning.");
        }
        if (purpose != AGGREGATE) {
            throw new DeniedPurpose(
                    "use.other-purpose-in-aggregate",
                    "Numbers about many people are told for workforce-planning alone, where single results are not seen: beside those for "
                            + purpose.key()
                            + " they could differ by one person, whose result would be known. Ask for workforce-planning, or ask human resources.");
        }
    }

    /**
     * The purpose of that name.
     *
     * @throws DeniedPurpose where the name is of a use that is denied, or of none
     */
    public static Purpose purpose(String name) {
        if (DENIED.contains(name)) {
            throw new DeniedPurpose(
                    "use.denied-purpose",
                    "Assessments are never used for " + name + ". Permitted purposes: " + permittedNames() + ".");
        }
        return Purpose.of(name)
                .orElseThrow(() -> new DeniedPurpose(
                        "use.unknown-purpose",
                        "There is no such purpose. Permitted purposes: " + permittedNames() + "."));
    }

    private static String permittedNames() {
        return CHANNELS.keySet().stream().map(Purpose::key).collect(Collectors.joining(", "));
    }
}
