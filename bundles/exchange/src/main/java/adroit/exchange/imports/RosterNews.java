package adroit.exchange.imports;

import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.roster.SeenTexts;
import adroit.intake.UnmatchedPeople;
import adroit.organization.Assignment;
import adroit.organization.AssignmentDetail;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.Employment;
import adroit.organization.PeopleQuery;
import adroit.organization.Position;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a roster is new beside what is on record: people, departments and job classes. Told chunk by chunk, each before it is stored; what it remembers of the file is a
 * hash of each person and the names of what is new.
 */
public final class RosterNews {
    /** What every sentence about it begins with. */
    public static final String BEGINNING = "New: ";

    private static final int NAMED = 10;
    private static final int REMEMBERED = 1_000;
    private static final int LOOKED_AT = 100;

    private final Session session;
    private final Set<AssignmentDetail> told;
    private final boolean keyed;
    private final boolean anybodyBefore;
    private final boolean keysBefore;
    private final Map<String, String> departments = new HashMap<>();
    private final Set<String> classes = new java.util.HashSet<>();
    private final SeenTexts people = new SeenTexts();
    private final Map<String, Integer> newDepartments = new TreeMap<>();
    private final Map<String, Integer> newClasses = new TreeMap<>();
    private long fresh;
    private long changed;
    private long asBefore;

    RosterNews(Session session, LocalDate day, boolean keyed, Set<AssignmentDetail> told) {
        this.session = session;
        this.told = told;
        this.keyed = keyed;
        List<Employment> some = session.organization().people(new PeopleQuery(null, null, null, LOOKED_AT), day);
        this.anybodyBefore = !some.isEmpty();
        this.keysBefore = some.stream().anyMatch(e -> e.person().key() != null);
        session.organization().departments(day).stream()
                .map(DepartmentSize::department)
                .forEach(d -> departments.put(d.id(), d.title()));
        session.organization()
                .forEachAssignment(
                        a -> classes.add(a.position().classification().id()));
    }

    /** Looks at what is about to be stored. */
    void note(List<Employment> chunk) {
        Map<String, List<Assignment>> kept = session
                .organization()
                .assignments(chunk.stream().map(e -> e.person().id()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Assignment::person));
        for (Employment employment : chunk) {
            note(employment, kept.getOrDefault(employment.person().id(), List.of()));
            place(employment.assignment().position());
        }
    }

    /** The first row of a person tells of them. */
    private void note(Employment employment, List<Assignment> kept) {
        String person = employment.person().id();
        if (people.contains(person)) {
            return;
        }
        people.add(person);
        if (kept.isEmpty()) {
            fresh++;
        } else if (kept.stream().anyMatch(before -> isSame(before, employment.assignment()))) {
            asBefore++;
        } else {
            changed++;
        }
    }

    private boolean isSame(Assignment before, Assignment now) {
        return before.id().equals(now.id())
                && isSame(before.position(), now.position())
                && (!told.contains(AssignmentDetail.KIND)
                        || (before.kind() == now.kind() && Objects.equals(before.schedule(), now.schedule())))
                && (!told.contains(AssignmentDetail.STARTS) || Objects.equals(before.starts(), now.starts()))
                && (!told.contains(AssignmentDetail.ENDS) || Objects.equals(before.ends(), now.ends()));
    }

    /** What a file does not say of a position stays as it is. */
    private static boolean isSame(Position before, Position now) {
        return before.department().id().equals(now.department().id())
                && before.classification().id().equals(now.classification().id())
                && (now.division() == null || now.division().equals(before.division()))
                && (now.number() == null || now.number().equals(before.number()));
    }

    private void place(Position position) {
        Department department = position.department();
        if (!departments.containsKey(department.id())
                && (newDepartments.containsKey(department.title()) || isUnknown(department))) {
            count(newDepartments, department.title());
        }
        if (!classes.contains(position.classification().id())) {
            count(newClasses, position.classification().title());
        }
    }

    /** A department may stand in the file by its code. */
    private boolean isUnknown(Department department) {
        Optional<Department> known = session.organization().department(department.title());
        known.ifPresent(d -> departments.put(department.id(), d.title()));
        return known.isEmpty();
    }

    private static void count(Map<String, Integer> counts, String title) {
        if (counts.containsKey(title) || counts.size() < REMEMBERED) {
            counts.merge(title, 1, Integer::sum);
        }
    }

    /** Sentences for whoever sends the file; before anybody is on record, only how much there is. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!anybodyBefore) {
            notes.add(BEGINNING + counted(fresh, "person", "people") + ", "
                    + counted(newDepartments.size(), "department", "departments") + " and "
                    + counted(newClasses.size(), "job class", "job classes") + ". Nobody was on record before.");
            return notes;
        }
        notes.add(
                unmatched().isPresent()
                        ? unmatchedNote()
                        : BEGINNING + counted(fresh, "person", "people") + ". Of those on record "
                                + counted(changed, "person gets", "people get")
                                + " another position, department, job class, kind or dates, and " + asBefore
                                + (asBefore == 1 ? " stays as before." : " stay as before."));
        if (!newDepartments.isEmpty()) {
            notes.add(BEGINNING + counted(newDepartments.size(), "department", "departments")
                    + ", which would be founded: " + named(newDepartments, true)
                    + " Correct the names in the file where one is meant that is on record.");
        }
        if (!newClasses.isEmpty()) {
            notes.add(BEGINNING + counted(newClasses.size(), "job class", "job classes") + " that nobody held before: "
                    + named(newClasses, false));
        }
        return notes;
    }

    /** Whom the file makes new, where it has no column for the key by which others are on record. */
    Optional<UnmatchedPeople> unmatched() {
        return !keyed && keysBefore && fresh > 0
                ? Optional.of(new UnmatchedPeople(Math.toIntExact(fresh), unmatchedNote()))
                : Optional.empty();
    }

    /**
     * Whoever takes such a file in says how many people are new: else the same people would be there twice, and nothing takes them back.
     *
     * @param options a trial makes nobody new, so it needs no number
     * @throws RefusedFile where their number was not said
     */
    void requireConfirmed(ImportOptions options, String file) {
        unmatched()
                .filter(u -> !options.dryRun() && !Integer.valueOf(u.people()).equals(options.arriving()))
                .ifPresent(u -> {
                    throw new RefusedFile(Problem.ofFile(
                            file,
                            "nobody-matched",
                            u.inWords() + " would be new and none matched with the people on record, because no column"
                                    + " is taken for the key by which these are known.",
                            "Say which column is the key: --key COLUMN (key=COLUMN). If all of them are new, send it"
                                    + " again with --arriving " + u.people() + " (arriving=" + u.people() + ")."));
                });
    }

    private String unmatchedNote() {
        return BEGINNING + counted(fresh, "person", "people")
                + ", none of them matched with the people on record: no column is taken for the key by which these are known, so each row is made a"
                + " person of its own.";
    }

    private String named(Map<String, Integer> titles, boolean likeness) {
        String names = titles.entrySet().stream()
                .limit(NAMED)
                .map(e -> "“" + e.getKey() + "” (" + counted(e.getValue(), "row", "rows")
                        + (likeness ? like(e.getKey()) : "") + ")")
                .collect(Collectors.joining(", "));
        return names + (titles.size() > NAMED ? " and " + (titles.size() - NAMED) + " more." : ".");
    }

    private String like(String title) {
        Optional<String> near = departments.values().stream()
                .filter(known -> beginsLike(known, title) || beginsLike(title, known))
                .min(String::compareTo)
                .or(() -> Likeness.nearest(title, departments.values()));
        return near.map(known -> "; did you mean “" + known + "”?").orElse("");
    }

    /** "Parks" of "Parks and Recreation". */
    private static boolean beginsLike(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT) + " ");
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
