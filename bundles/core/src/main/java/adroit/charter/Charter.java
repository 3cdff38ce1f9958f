package adroit.charter;

import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Role;
import adroit.insight.Suppression;
import adroit.scoring.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The charter of use. Every sentence on who sees what comes from {@link Policy}, on purposes from {@link PermittedUse}, on time from {@link Retention}: what it promises
 * is what the code does.
 *
 * @param seen who sees what
 * @param denied uses that nothing of this has
 * @param uses the permitted purposes, each with the evidence that may serve it
 * @param cards what the forms promise before their first question
 * @param kept how long what is kept
 * @param contest how to contest, a sentence each
 */
public record Charter(
        List<Seen> seen,
        List<String> denied,
        List<Use> uses,
        List<PurposeCard> cards,
        List<Retention.Kept> kept,
        List<String> contest) {

    public Charter {
        seen = List.copyOf(seen);
        denied = List.copyOf(denied);
        uses = List.copyOf(uses);
        cards = List.copyOf(cards);
        kept = List.copyOf(kept);
        contest = List.copyOf(contest);
    }

    /**
     * What somebody sees.
     *
     * @param id the role's name, or {@code supervisor}
     * @param sees what they see of people, with how far
     * @param not what they never see by this role alone
     */
    public record Seen(String id, String who, List<Line> sees, List<String> not) {
        public Seen {
            sees = List.copyOf(sees);
            not = List.copyOf(not);
        }
    }

    /** One kind of knowledge, and of whom. */
    public record Line(String what, String ofWhom) {}

    /** A permitted purpose with the channels of evidence that may serve it. */
    public record Use(Purpose purpose, List<Channel> channels) {
        public Use {
            channels = List.copyOf(channels);
        }
    }

    /** The charter as the code stands, with the years of the city's records schedule. */
    public static Charter inForce(RecordsSchedule schedule) {
        return new Charter(
                seenByAll(),
                PermittedUse.DENIED.stream().sorted().toList(),
                Arrays.stream(Purpose.values()).map(Charter::use).toList(),
                Stream.of(Channel.SELF, Channel.SUPERVISOR)
                        .map(channel -> PurposeCard.of(channel, schedule))
                        .toList(),
                Stream.of(Retention.values()).map(kind -> kind.by(schedule)).toList(),
                List.of(
                        "Open the result on your page, and write a comment, or mark it as contested and say why.",
                        "Your supervisor, your department's lead or human resources answers. Until then the result"
                                + " stands, marked as contested for everybody who sees it.",
                        "Every look of somebody else at your results is written down. You see who looked, in which role"
                                + " and for which purpose, below your results.",
                        "Numbers about fewer than " + Suppression.FEWEST_PEOPLE
                                + " people are not shown to those who may" + " not see single results."));
    }

    /** What a form of that channel promises; forms are a person's own or a supervisor's. */
    public PurposeCard card(Channel channel) {
        return cards.stream()
                .filter(card -> card.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no form of the channel " + channel.key()));
    }

    private static Use use(Purpose purpose) {
        return new Use(
                purpose,
                Arrays.stream(Channel.values())
                        .filter(channel -> PermittedUse.permits(purpose, channel))
                        .toList());
    }

    private static List<Seen> seenByAll() {
        List<Seen> all = new ArrayList<>();
        all.add(seen("employee", "Every employee", Role.EMPLOYEE, EnumSet.of(Policy.Extent.OWN, Policy.Extent.CITY)));
        all.add(seen("supervisor", "Supervisor, and the one above", Role.EMPLOYEE, EnumSet.of(Policy.Extent.LINE)));
        for (Role role : List.of(
                Role.DEPARTMENT_LEAD, Role.HR_ANALYST, Role.TREND_KEEPER, Role.ADMINISTRATOR, Role.CHIEF, Role.OWNER)) {
            all.add(seen(role.key(), role.title(), role, EnumSet.allOf(Policy.Extent.class)));
        }
        return all;
    }

    private static Seen seen(String id, String who, Role role, Set<Policy.Extent> considered) {
        List<Line> sees = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Act act : Act.values()) {
            Matter.of(act).ifPresent(what -> {
                Set<Policy.Extent> extents = EnumSet.noneOf(Policy.Extent.class);
                extents.addAll(Policy.extents(role, act));
                extents.retainAll(considered);
                if (extents.isEmpty()) {
                    not.add(what);
                } else {
                    sees.add(new Line(what, ofWhom(extents)));
                }
            });
        }
        return new Seen(id, who, sees, not);
    }

    private static String ofWhom(Set<Policy.Extent> extents) {
        if (extents.contains(Policy.Extent.CITY)) {
            return "the whole city";
        }
        if (extents.contains(Policy.Extent.DEPARTMENT)) {
            return "their own department";
        }
        return extents.contains(Policy.Extent.LINE)
                ? "their own line, on the days on which they supervise"
                : "themselves";
    }
}
