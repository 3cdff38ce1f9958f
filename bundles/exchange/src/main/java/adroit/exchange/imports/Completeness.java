package adroit.exchange.imports;

import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.roster.SeenTexts;
import adroit.intake.MissingPeople;
import adroit.organization.Assignment;
import adroit.organization.PeopleQuery;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is kept already and not in a roster that has a key: told always, and ended only where somebody said that the file is everybody. So are those whom the file has, who left
 * by earlier files and of whose last day it says nothing: they come back only where the file is everybody.
 */
final class Completeness {
    private static final int CHUNK = 2_000;

    /** More than these, and more than a tenth of everybody, end only where their number is said: a file that was cut off looks just like this. */
    private static final int MANY = 20;

    private static final int TENTH = 10;

    private static final String NOBODY = "Nobody is missing from this file.";

    private final LocalDate day;
    private final boolean endsTold;
    private final boolean anybodyBefore;
    private final SeenTexts seen = new SeenTexts();
    private Optional<MissingPeople> missing = Optional.empty();

    /**
     * @param endsTold whether the file says of everybody whether and when they leave
     */
    Completeness(Session session, LocalDate day, boolean endsTold) {
        this.day = day;
        this.endsTold = endsTold;
        this.anybodyBefore = !session.organization()
                .people(new PeopleQuery(null, null, null, 1), day)
                .isEmpty();
    }

    /** Notes that the file has the assignment. */
    void note(Assignment assignment) {
        if (anybodyBefore) {
            seen.add(assignment.id());
        }
    }

    /**
     * What the file leaves open.
     *
     * @param missing in force and not in the file
     * @param people how many people it does not have at all
     * @param everybody how many people are in office by now
     * @param over in the file, over by an earlier one, and the file says nothing of last days
     */
    private record Open(List<Assignment> missing, int people, int everybody, List<Assignment> over) {
        boolean isMany() {
            return people > MANY && people > everybody / TENTH;
        }
    }

    private Open open(Session session) {
        Reckoning reckoning = new Reckoning();
        session.organization().forEachAssignment(reckoning::add);
        return reckoning.open();
    }

    /** Works through all assignments, one person after the other. */
    private final class Reckoning {
        private final List<Assignment> missing = new ArrayList<>();
        private final List<Assignment> over = new ArrayList<>();
        private String person = "";
        private boolean inFile;
        private boolean inOffice;
        private boolean isMissing;
        private int gone;
        private int everybody;

        void add(Assignment a) {
            if (!a.person().equals(person)) {
                close();
                person = a.person();
            }
            boolean present = seen.contains(a.id());
            inFile |= present;
            inOffice |= a.inForce(day);
            if (!present && a.inForce(day)) {
                isMissing = true;
                missing.add(a);
            } else if (present && !endsTold && a.ends() != null && a.ends().isBefore(day)) {
                over.add(a);
            }
        }

        private void close() {
            everybody += inOffice ? 1 : 0;
            gone += isMissing && !inFile ? 1 : 0;
            inFile = false;
            inOffice = false;
            isMissing = false;
        }

        Open open() {
            close();
            return new Open(missing, gone, everybody, over);
        }
    }

    /** Says what is open, and changes nothing. */
    List<String> offer(Session session) {
        List<String> notes = new ArrayList<>();
        if (anybodyBefore) {
            Open open = open(session);
            if (!open.missing().isEmpty()) {
                notes.add(told(
                        open,
                        "Nothing was changed for them. If this file is everybody, say so (--complete,"
                                + " complete=true, or the box on the page of the import), and their assignments end."));
            }
            if (!open.over().isEmpty()) {
                notes.add(overInWords(open) + " They stay over. If these people are back, give their first day in a"
                        + " column start date, or send the file with --complete if it is everybody.");
            }
        }
        return notes;
    }

    /**
     * Ends what is missing with the day before, and puts in force again what was over.
     *
     * @param rejected how many rows were left out; where there are any, nobody is ended, because they may be on one of these
     * @param options a trial ends nobody, so it needs no number
     * @throws RefusedFile where many would leave, and their number was not said
     */
    List<String> settle(Session session, long rejected, ImportOptions options, String file) {
        if (!anybodyBefore) {
            return List.of(NOBODY);
        }
        Open open = open(session);
        boolean said = Integer.valueOf(open.people()).equals(options.leaving());
        if (open.isMany() && rejected == 0 && !options.dryRun() && !said) {
            throw new RefusedFile(Problem.ofFile(
                    file,
                    "many-would-leave",
                    open.people() + " of " + open.everybody()
                            + " people are not in this file, so their assignments would end.",
                    "See whether the file is whole. If they have left, send it again with --leaving " + open.people()
                            + " (leaving=" + open.people() + ")."));
        }
        List<String> notes = new ArrayList<>();
        notes.add(end(session, open, rejected));
        if (!open.over().isEmpty()) {
            save(session, open.over().stream().map(a -> a.until(null)).toList());
            notes.add(overInWords(open) + " They are in force again, because this file is everybody.");
        }
        return notes;
    }

    private String end(Session session, Open open, long rejected) {
        if (open.missing().isEmpty()) {
            return NOBODY;
        }
        if (rejected > 0) {
            return told(
                    open,
                    "Nothing was ended for them, because rows were left out and they may be on one of"
                            + " these: correct these rows, and send the file again with --complete.");
        }
        save(session, open.missing().stream().map(a -> a.endedBefore(day)).toList());
        return told(open, "Their last day is " + day.minusDays(1) + ".");
    }

    private static void save(Session session, List<Assignment> changed) {
        for (int from = 0; from < changed.size(); from += CHUNK) {
            session.organization().saveAssignments(changed.subList(from, Math.min(from + CHUNK, changed.size())));
        }
    }

    private String told(Open open, String follows) {
        MissingPeople told = MissingPeople.told(open.people(), open.missing().size(), follows);
        missing = Optional.of(told);
        return told.note();
    }

    Optional<MissingPeople> missing() {
        return missing;
    }

    private static String overInWords(Open open) {
        return assignments(open.over())
                + " in this file ended by an earlier one, and this one says nothing of last days.";
    }

    private static String assignments(List<Assignment> all) {
        return counted(all.size(), "assignment", "assignments");
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
