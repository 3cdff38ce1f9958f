package adroit.exchange.imports;

import adroit.exchange.roster.SeenTexts;
import adroit.organization.Assignment;
import adroit.organization.PeopleQuery;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is kept already and not in a roster that has a key: told always, and ended only where somebody said that the file is everybody. */
final class Completeness {
    private static final int CHUNK = 2_000;

    private final LocalDate day;
    private final boolean anybodyBefore;
    private final SeenTexts seen = new SeenTexts();
    private final SeenTexts people = new SeenTexts();

    Completeness(Session session, LocalDate day) {
        this.day = day;
        this.anybodyBefore = !session.organization()
                .people(new PeopleQuery(null, null, null, 1), day)
                .isEmpty();
    }

    /** Notes that the file has the assignment. */
    void note(Assignment assignment) {
        seen.add(assignment.id());
        people.add(assignment.person());
    }

    /** What is missing from the file. */
    private record Missing(List<Assignment> assignments, int people) {}

    private Missing missing(Session session) {
        List<Assignment> missing = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        session.organization().forEachAssignment(a -> {
            if (a.inForce(day) && !seen.contains(a.id())) {
                missing.add(a);
                if (!people.contains(a.person())) {
                    gone.add(a.person());
                }
            }
        });
        return new Missing(missing, gone.size());
    }

    /** Says what is missing, and changes nothing. */
    Optional<String> offer(Session session) {
        if (!anybodyBefore) {
            return Optional.empty();
        }
        Missing missing = missing(session);
        return missing.assignments().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        inWords(missing) + " Nothing was changed for them. If this file is everybody, send it again"
                                + " with --complete (complete=true), and their assignments end.");
    }

    /**
     * Ends what is missing with the day before.
     *
     * @param rejected how many rows were left out; where there are any, nobody is ended, because they may be on one of these
     */
    String end(Session session, long rejected) {
        Missing missing = missing(session);
        if (missing.assignments().isEmpty()) {
            return "Nobody is missing from this file.";
        }
        if (rejected > 0) {
            return inWords(missing)
                    + " Nothing was ended for them, because rows were left out and they may be on one of"
                    + " these: correct these rows, and send the file again with --complete.";
        }
        LocalDate last = day.minusDays(1);
        List<Assignment> ended = missing.assignments().stream()
                .map(a -> a.until(a.starts() != null && a.starts().isAfter(last) ? a.starts() : last))
                .toList();
        for (int from = 0; from < ended.size(); from += CHUNK) {
            session.organization().saveAssignments(ended.subList(from, Math.min(from + CHUNK, ended.size())));
        }
        return inWords(missing) + " Their last day is " + last + ".";
    }

    private static String inWords(Missing missing) {
        int assignments = missing.assignments().size();
        return missing.people() + (missing.people() == 1 ? " person" : " people") + " and " + assignments
                + (assignments == 1 ? " assignment" : " assignments") + " of earlier files are not in this one.";
    }
}
