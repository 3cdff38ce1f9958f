package adroit.dexterity;

import adroit.evidence.Fact;
import adroit.insight.StepsOfFive;
import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The answers that numbers about several people rest on. Each counts in one department, where its person worked on the day of the answer, and a department is heard in {@linkplain StepsOfFive
 * steps}: whoever asks twice learns nothing of one person. Everybody who asks gets the same. Advanced with what was recorded since; corrections count everything anew.
 */
final class Together {
    private final String instrument;
    private final Map<String, Room> rooms = new TreeMap<>();
    private long seen;

    Together(String instrument) {
        this.instrument = instrument;
    }

    /** An answer as it was recorded. */
    private record Said(String person, LocalDate day, String statement, int level) implements StepsOfFive.Said {}

    /** What is heard of one department, by person and statement. */
    private static final class Room {
        private final Department department;
        private final Map<String, Map<String, Said>> heard = new TreeMap<>();
        private final StepsOfFive<Said> steps = new StepsOfFive<>(this::hear);

        Room(Department department) {
            this.department = department;
        }

        private void hear(Said said) {
            heard.computeIfAbsent(said.person(), p -> new HashMap<>()).merge(said.statement(), said, Together::newer);
        }
    }

    /** The one about the later day; of two about one day the one recorded later. */
    private static Said newer(Said before, Said after) {
        return after.day().isBefore(before.day()) ? before : after;
    }

    /** Reads what is new. */
    synchronized void catchUp(Session session) {
        if (session.evidence().lastWithdrawal() > seen) {
            rooms.clear();
            seen = 0;
        }
        long last = session.evidence().lastSequence();
        if (last > seen) {
            Map<String, List<Assignment>> known = new HashMap<>();
            session.evidence().forEachWithoutChannel(seen, recorded -> {
                if (recorded.fact() instanceof Fact.StatementAnswer answer
                        && answer.instrument().equals(instrument)) {
                    add(answer, known.computeIfAbsent(answer.person(), session.organization()::assignments));
                }
            });
            seen = last;
        }
    }

    private void add(Fact.StatementAnswer answer, List<Assignment> assignments) {
        department(assignments, answer.observed())
                .ifPresent(department -> rooms.computeIfAbsent(department.id(), d -> new Room(department))
                        .steps
                        .add(new Said(answer.person(), answer.observed(), answer.statement(), answer.level())));
    }

    private static Optional<Department> department(List<Assignment> assignments, LocalDate day) {
        return assignments.stream()
                .filter(a -> a.inForce(day))
                .min(Assignment.principalFirst(day))
                .map(a -> a.position().department());
    }

    /** How many departments anybody said anything in, heard or not. */
    synchronized int spoken() {
        return rooms.size();
    }

    /** Everybody who is heard, each with their newest answers, by statement. */
    synchronized Map<String, Map<String, Integer>> everybody() {
        Map<String, Map<String, Said>> all = new TreeMap<>();
        rooms.values()
                .forEach(room -> room.heard.forEach((person, said) -> said.forEach((statement, each) ->
                        all.computeIfAbsent(person, p -> new HashMap<>()).merge(statement, each, Together::newer))));
        return levels(all);
    }

    /** Who is heard of each department, with their answers. */
    synchronized Map<Department, Map<String, Map<String, Integer>>> departments() {
        Map<Department, Map<String, Map<String, Integer>>> all =
                new TreeMap<>(Comparator.comparing(Department::title).thenComparing(Department::id));
        rooms.values().stream()
                .filter(room -> !room.heard.isEmpty())
                .forEach(room -> all.put(room.department, levels(room.heard)));
        return all;
    }

    private static Map<String, Map<String, Integer>> levels(Map<String, Map<String, Said>> heard) {
        Map<String, Map<String, Integer>> levels = new TreeMap<>();
        heard.forEach((person, said) -> {
            Map<String, Integer> own = new HashMap<>();
            said.forEach((statement, each) -> own.put(statement, each.level()));
            levels.put(person, own);
        });
        return levels;
    }
}
