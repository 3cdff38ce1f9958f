package adroit.exchange.imports;

import adroit.exchange.roster.Mapping;
import adroit.exchange.roster.RosterField;
import adroit.exchange.roster.RosterRow;
import adroit.exchange.table.RowProblem;
import adroit.organization.Assignment;
import adroit.organization.Circles;
import adroit.organization.Person;
import adroit.organization.Supervision;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is named over whom by a roster, put in force once all its people are kept. A supervisor who cannot be is told with row and remedy; the person is taken in without.
 */
final class NamedSupervisors {
    private static final int CHUNK = 2_000;

    private final String column;
    private final LocalDate day;
    private final Consumer<RowProblem> problems;
    private final Map<String, List<Naming>> byPerson = new LinkedHashMap<>();
    private final Map<String, String> supervisors = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private long told;
    private long without;

    private record Naming(long row, String personKey, RosterRow.Supervisor supervisor) {}

    /**
     * @param column the name of the column with the supervisors' keys
     * @param day from which what changes holds
     */
    NamedSupervisors(String column, LocalDate day, Consumer<RowProblem> problems) {
        this.column = column;
        this.day = day;
        this.problems = problems;
    }

    /** Notes what a row says over its person. */
    void note(String person, RosterRow row) {
        List<Naming> namings = byPerson.computeIfAbsent(person, p -> new ArrayList<>(1));
        if (row.supervisor() == null) {
            without++;
        } else {
            namings.add(new Naming(row.row(), String.valueOf(row.key()), row.supervisor()));
        }
    }

    /** How many supervisors could not be put in force. */
    long refused() {
        return told;
    }

    /** How many rows name nobody. */
    long without() {
        return without;
    }

    /** Puts all in force that can be. */
    void save(Session session) {
        lookUp(session);
        byPerson.values().forEach(all -> all.removeIf(this::impossible));
        Set<String> circles = Circles.in(regular(session));
        byPerson.forEach((person, all) -> all.removeIf(n -> inCircle(circles, person, n)));
        inChunks(byPerson.keySet(), people -> saveSome(session, people));
    }

    private void lookUp(Session session) {
        Set<String> keys = byPerson.values().stream()
                .flatMap(Collection::stream)
                .map(n -> n.supervisor().key())
                .collect(Collectors.toSet());
        inChunks(keys, some -> {
            for (Person person : session.organization().peopleWithKeys(some)) {
                supervisors.put(String.valueOf(person.key()), person.id());
            }
        });
        inChunks(Set.copyOf(supervisors.values()), some -> session.organization().assignments(some).stream()
                .filter(a -> a.inForce(day))
                .map(Assignment::person)
                .forEach(present::add));
    }

    private boolean impossible(Naming naming) {
        String key = naming.supervisor().key();
        @Nullable String id = supervisors.get(key);
        LocalDate until = naming.supervisor().until();
        if (key.equals(naming.personKey())) {
            tell(naming, "The person is named as their own supervisor.", "Name the supervisor, or leave it empty.");
        } else if (id == null) {
            tell(
                    naming,
                    "Nobody has this key.",
                    "Correct the key, or bring the supervisor in with a roster and send this file again.");
        } else if (!present.contains(id) && (until == null || !until.isBefore(day))) {
            tell(
                    naming,
                    "This supervisor holds no position on " + day + ": they have left, or begin later.",
                    "Name who supervises at present.");
        } else {
            return false;
        }
        return true;
    }

    private void tell(Naming naming, String reason, String remedy) {
        told++;
        problems.accept(new RowProblem(
                naming.row(),
                naming.row(),
                column,
                naming.supervisor().key(),
                reason + " The person is taken without this supervisor.",
                remedy));
    }

    /** For each person the regular supervisors: as this file names them, and farther up as they are kept. */
    private Map<String, Set<String>> regular(Session session) {
        Map<String, Set<String>> above = new HashMap<>();
        Set<String> next = new HashSet<>();
        byPerson.forEach((person, all) -> all.stream()
                .filter(n -> n.supervisor().kind() == Supervision.Kind.REGULAR)
                .map(this::idOf)
                .forEach(s -> {
                    above.computeIfAbsent(person, p -> new HashSet<>()).add(s);
                    next.add(s);
                }));
        next.removeAll(byPerson.keySet());
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            List<Supervision> kept = new ArrayList<>();
            inChunks(
                    Set.copyOf(next), some -> kept.addAll(session.organization().supervisorsOf(some)));
            next.clear();
            kept.stream().filter(this::isRegularNow).forEach(s -> {
                above.computeIfAbsent(s.person(), p -> new HashSet<>()).add(s.supervisor());
                if (!byPerson.containsKey(s.supervisor()) && seen.add(s.supervisor())) {
                    next.add(s.supervisor());
                }
            });
        }
        return above;
    }

    private boolean isRegularNow(Supervision s) {
        return s.kind() == Supervision.Kind.REGULAR && s.inForce(day);
    }

    private String idOf(Naming naming) {
        return supervisors.getOrDefault(naming.supervisor().key(), "");
    }

    private boolean inCircle(Set<String> circles, String person, Naming naming) {
        boolean round = naming.supervisor().kind() == Supervision.Kind.REGULAR
                && circles.contains(person)
                && circles.contains(idOf(naming));
        if (round) {
            tell(
                    naming,
                    "The supervisors go round in a circle: by several steps the person stands over themselves.",
                    "See which row of the circle is wrong, and correct it.");
        }
        return round;
    }

    private void saveSome(Session session, Collection<String> people) {
        Map<String, List<Supervision>> kept = session.organization().supervisorsOf(people).stream()
                .collect(Collectors.groupingBy(Supervision::person));
        List<Supervision> changes = new ArrayList<>();
        people.forEach(person -> changes.addAll(
                changes(person, kept.getOrDefault(person, List.of()), byPerson.getOrDefault(person, List.of()))));
        session.organization().saveSupervisions(changes);
    }

    private List<Supervision> changes(String person, List<Supervision> kept, List<Naming> named) {
        List<Supervision> changes = new ArrayList<>();
        Set<String> stay = new HashSet<>();
        boolean replaces = false;
        for (Naming naming : named) {
            if (naming.supervisor().kind() == Supervision.Kind.REGULAR) {
                stay.add(idOf(naming));
            }
        }
        for (Supervision former : kept) {
            if (isRegularNow(former) && !stay.contains(former.supervisor())) {
                changes.add(former.until(lastDayOf(former)));
                replaces = true;
            }
        }
        for (Naming naming : named) {
            changes.add(supervision(person, kept, naming, replaces));
        }
        return changes;
    }

    private LocalDate lastDayOf(Supervision former) {
        LocalDate yesterday = day.minusDays(1);
        LocalDate starts = former.starts();
        return starts != null && starts.isAfter(yesterday) ? starts : yesterday;
    }

    private Supervision supervision(String person, List<Supervision> kept, Naming naming, boolean replaces) {
        RosterRow.Supervisor said = naming.supervisor();
        String supervisor = idOf(naming);
        @Nullable LocalDate until = said.until();
        for (Supervision same : kept) {
            boolean goesOn = same.supervisor().equals(supervisor)
                    && same.kind() == said.kind()
                    && (said.from() == null ? same.inForce(day) : said.from().equals(same.starts()));
            if (goesOn) {
                return until == null ? same : same.until(until);
            }
        }
        @Nullable LocalDate from = said.from() != null || !replaces ? said.from() : day;
        boolean backwards = from != null && until != null && until.isBefore(from);
        return new Supervision(person, supervisor, said.kind(), backwards ? until : from, until);
    }

    private static void inChunks(Collection<String> all, Consumer<Collection<String>> work) {
        List<String> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += CHUNK) {
            work.accept(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
    }

    static String columnOf(Mapping mapping, List<String> names, RosterField field) {
        return names.get(mapping.column(field).orElseThrow());
    }
}
