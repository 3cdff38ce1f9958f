package adroit.web.form;

import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.scoring.Channel;
import adroit.web.layout.Purposes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a form promises before its first question. The uses come from {@link PermittedUse}, so that the card cannot say anything else than what happens.
 *
 * @param uses what the answers may be used for
 * @param never what they are not used for
 */
public record Promise(List<String> seen, String uses, String never, List<String> kept) {
    public Promise {
        seen = List.copyOf(seen);
        kept = List.copyOf(kept);
    }

    static Promise of(Channel channel) {
        return channel == Channel.SELF ? ofSelf() : ofSupervisor();
    }

    private static Promise ofSelf() {
        return new Promise(
                List.of(
                        "While you write: you alone.",
                        "After you submit: you; your supervisor and the one above; your department’s lead; HR. Every look by"
                                + " somebody else is recorded, and you can read who looked and for which purpose."),
                "Used for " + purposes(p -> PermittedUse.permits(p, Channel.SELF)) + ", and for nothing else.",
                "Never used for " + purposes(p -> !PermittedUse.permits(p, Channel.SELF)) + ", " + denied() + ".",
                retention());
    }

    private static Promise ofSupervisor() {
        return new Promise(
                List.of(
                        "While you write: you alone.",
                        "After you submit: the person you rate, who can comment on the result and contest it; their line, their"
                                + " department’s lead, and HR for a declared purpose."),
                "May be used for " + purposes(p -> PermittedUse.permits(p, Channel.SUPERVISOR)) + ".",
                "Never used for " + purposes(p -> !PermittedUse.permits(p, Channel.SUPERVISOR)) + ", " + denied() + ".",
                retention());
    }

    private static List<String> retention() {
        return List.of(
                "A draft is deleted when you submit it, when you withdraw it, and when the round is ended.",
                "What you submit is kept with the results that rest on it. It is never changed; a correction is kept beside it.");
    }

    private static String purposes(Predicate<Purpose> chosen) {
        return Arrays.stream(Purpose.values())
                .filter(chosen)
                .map(Purposes::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String denied() {
        return String.join(", ", new TreeSet<>(PermittedUse.DENIED));
    }
}
