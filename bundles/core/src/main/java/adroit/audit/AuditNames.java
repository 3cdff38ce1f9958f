package adroit.audit;

import adroit.identity.Account;
import adroit.jobanalysis.JobAnalysis;
import adroit.organization.Department;
import adroit.organization.Person;
import adroit.storage.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an act was about, with names in place of ids. */
final class AuditNames {
    private static final Pattern ID = Pattern.compile(
            "\\b(?:a-[0-9a-f]{16}|d-[0-9a-f]{16}|p-[0-9a-f]+|(?:form|invitation|slip|round)-[0-9a-f]{16}|j-[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b");

    private static final int FINGERPRINT = 64;
    private static final int DIGITS = 8;

    private final Session session;
    private final boolean people;
    private final Map<String, String> known = new HashMap<>();

    /** @param people whether names of the city's people may stand there */
    AuditNames(Session session, boolean people) {
        this.session = session;
        this.people = people;
    }

    /** @param act what was done, which says what an id of many letters and digits stands for */
    String inWords(String act, String subject) {
        boolean ofPacks = act.startsWith("publisher.") || act.startsWith("discipline.");
        return ID.matcher(subject).replaceAll(found -> quoted(found, ofPacks)).strip();
    }

    private String quoted(MatchResult found, boolean ofPacks) {
        String id = found.group();
        return Matcher.quoteReplacement(
                ofPacks && id.length() == FINGERPRINT ? key(id) : known.computeIfAbsent(id, this::name));
    }

    /** A publisher's key by whom it belongs to; any other digest, as of a pack, by its first digits. */
    private String key(String digest) {
        String digits = digest.substring(0, DIGITS);
        return session.publishers()
                .find(digest)
                .map(p -> "the key " + digits + " of “" + p.name() + "”")
                .orElseGet(() -> digits(digest));
    }

    /** Enough of what a file or a pack is known by to find it again. */
    private static String digits(String digest) {
        return digest.substring(0, DIGITS) + "…";
    }

    private String name(String id) {
        if (id.startsWith("a-")) {
            return session.accounts().find(id).map(Account::displayName).orElse("a former account");
        }
        if (id.startsWith("d-")) {
            return session.organization().department(id).map(Department::title).orElse("a former department");
        }
        if (id.startsWith("p-")) {
            return person(id);
        }
        if (id.startsWith("round-")) {
            return session.forms()
                    .round(id)
                    .map(round -> "“" + round.title() + "”")
                    .orElse("a round");
        }
        if (id.startsWith("form-")) {
            return "a form";
        }
        if (id.startsWith("invitation-") || id.startsWith("slip-")) {
            return "a slip";
        }
        return analysis(id);
    }

    private String person(String id) {
        return people
                ? session.organization().person(id).map(Person::displayName).orElse("somebody")
                : "somebody";
    }

    private String analysis(String id) {
        Optional<String> signed = session.analyses()
                .find(id)
                .map(JobAnalysis::positionDescription)
                .map(d -> d.title());
        return signed.or(() ->
                        session.analysisWork().find(id).map(a -> a.description().title()))
                .orElseGet(() -> id.length() == FINGERPRINT ? digits(id) : "a job analysis");
    }
}
