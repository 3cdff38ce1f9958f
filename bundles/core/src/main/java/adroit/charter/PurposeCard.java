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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a form promises before its first question. Who sees the answers comes from {@link Policy}, what they may be used for from {@link PermittedUse}, how long they are
 * kept from {@link Retention}: the same that the charter is made from.
 *
 * @param channel whose answers: a person's own, or a supervisor's
 * @param seen who sees them, a sentence each
 * @param uses what they may be used for
 * @param never what they are never used for
 * @param beside what the other form of the same round may be used for
 * @param kept how long they are kept
 */
public record PurposeCard(
        Channel channel, List<String> seen, String uses, String never, String beside, List<Retention.Kept> kept) {
    private static final List<Role> NEAREST_FIRST = List.of(
            Role.EMPLOYEE,
            Role.DEPARTMENT_LEAD,
            Role.HR_ANALYST,
            Role.TREND_KEEPER,
            Role.CHIEF,
            Role.ADMINISTRATOR,
            Role.OWNER);

    public PurposeCard {
        seen = List.copyOf(seen);
        kept = List.copyOf(kept);
    }

    static PurposeCard of(Channel channel, RecordsSchedule schedule) {
        return new PurposeCard(
                channel,
                seen(channel),
                "May be used for " + listed(purposes(p -> PermittedUse.permits(p, channel)), "and")
                        + ", and for nothing else.",
                "Never used for " + listed(neverFor(channel), "or") + ".",
                beside(channel),
                Stream.of(Retention.DRAFT, Retention.EVIDENCE)
                        .map(kind -> kind.by(schedule))
                        .toList());
    }

    private static List<String> seen(Channel channel) {
        boolean self = channel == Channel.SELF;
        List<String> seen = new ArrayList<>();
        seen.add("While you write: " + listed(readers(Act.FILL_FORM, true), "and") + " alone.");
        seen.add("That you were asked, and how many questions have an answer, not which: "
                + listed(readers(Act.OPEN_ROUND, self), "and") + ".");
        seen.add("After you submit: " + listed(readers(Act.SEE_EVIDENCE, self), "and")
                + ". Every look by somebody else is recorded, and "
                + (self ? "you read" : "the person you rate reads") + " who looked and for which purpose.");
        if (self) {
            seen.add("In numbers about " + Suppression.FEWEST_PEOPLE
                    + " people or more, which move only when as many have" + " answered anew: "
                    + listed(readers(Act.SEE_OVERVIEW, true), "and") + ".");
        }
        return seen;
    }

    /** Whoever the policy permits the act, in words that fit whose form it is. */
    private static List<String> readers(Act act, boolean own) {
        List<String> readers = new ArrayList<>();
        for (Role role : NEAREST_FIRST) {
            addReaders(readers, role, act, own);
        }
        return readers;
    }

    private static void addReaders(List<String> readers, Role role, Act act, boolean own) {
        Set<Policy.Extent> extents = Policy.extents(role, act);
        if (extents.contains(Policy.Extent.CITY)) {
            readers.add(everybody(role));
            return;
        }
        if (extents.contains(Policy.Extent.OWN)) {
            readers.add(own ? "you" : "the person you rate");
        }
        if (extents.contains(Policy.Extent.LINE)) {
            readers.add(own ? "your supervisor and the one above" : "their supervisor and the one above");
        }
        if (extents.contains(Policy.Extent.DEPARTMENT)) {
            readers.add(own ? "the lead of your department" : "the lead of their department");
        }
    }

    private static String everybody(Role role) {
        return switch (role) {
            case OWNER -> "whoever holds this installation’s files";
            case HR_ANALYST -> "HR analysts";
            default -> "every " + role.title().toLowerCase(Locale.ROOT);
        };
    }

    /** A talk has two halves with different uses; whoever fills in one is told of the other. */
    private static String beside(Channel channel) {
        boolean self = channel == Channel.SELF;
        Channel other = self ? Channel.SUPERVISOR : Channel.SELF;
        String uses = listed(purposes(p -> PermittedUse.permits(p, other)), "and");
        return self
                ? "What your supervisor answers about you in the same round is a rating of its own. It may be used for "
                        + uses + "."
                : "What the person answers about themselves in the same round may be used for " + uses
                        + ", and for nothing else.";
    }

    private static List<String> neverFor(Channel channel) {
        List<String> never = new ArrayList<>(purposes(p -> !PermittedUse.permits(p, channel)));
        never.addAll(new TreeSet<>(PermittedUse.DENIED));
        return never;
    }

    private static List<String> purposes(Predicate<Purpose> chosen) {
        return Arrays.stream(Purpose.values())
                .filter(chosen)
                .map(purpose -> purpose.key().replace('-', ' '))
                .toList();
    }

    private static String listed(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }
}
