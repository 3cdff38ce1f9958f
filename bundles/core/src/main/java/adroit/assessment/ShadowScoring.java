package adroit.assessment;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.gap.StepFinding;
import adroit.organization.Assignment;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lets a candidate version of a field score the people of one department beside the version in service. Nothing of it is kept. */
public final class ShadowScoring {
    private final Store store;
    private final Clock clock;

    public ShadowScoring(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private static final class Tally {
        final Set<String> people = new HashSet<>();
        final Map<String, Integer> now = new HashMap<>();
        final Map<String, Integer> candidate = new HashMap<>();
        int same;
        int higher;
        int lower;
        int gained;
        int lost;
        int failed;

        void note(String person, Score was, Score is) {
            was.reasons().stream().map(Reason::code).distinct().forEach(c -> now.merge(c, 1, Integer::sum));
            is.reasons().stream().map(Reason::code).distinct().forEach(c -> candidate.merge(c, 1, Integer::sum));
            if (was instanceof Score.Scored || is instanceof Score.Scored) {
                people.add(person);
            }
            failed += is instanceof Score.Failed ? 1 : 0;
            if (was instanceof Score.Scored before && is instanceof Score.Scored after) {
                int compared = Double.compare(after.level(), before.level());
                higher += compared > 0 ? 1 : 0;
                lower += compared < 0 ? 1 : 0;
                same += compared == 0 ? 1 : 0;
            } else {
                gained += is instanceof Score.Scored ? 1 : 0;
                lost += was instanceof Score.Scored ? 1 : 0;
            }
        }

        SideBySide result() {
            return people.size() < StepFinding.FEWEST_SHOWN
                    ? new SideBySide(people.size(), false, 0, 0, 0, 0, 0, 0, List.of())
                    : new SideBySide(people.size(), true, same, higher, lower, gained, lost, failed, shifts());
        }

        private List<SideBySide.ReasonShift> shifts() {
            Set<String> codes = new TreeSet<>(now.keySet());
            codes.addAll(candidate.keySet());
            return codes.stream()
                    .map(c -> new SideBySide.ReasonShift(c, now.getOrDefault(c, 0), candidate.getOrDefault(c, 0)))
                    .filter(s -> s.now() != s.candidate())
                    .toList();
        }
    }

    /** Both versions over everybody who works in the department with that id. */
    public SideBySide compare(ActiveDiscipline now, ActiveDiscipline candidate, String department) {
        ProcessRuns runs = new ProcessRuns(Purpose.WORKFORCE_PLANNING, LocalDate.now(clock));
        Tally tally = new Tally();
        store.read(session -> {
            CaseFile former = new CaseFile(session, only(now));
            CaseFile next = new CaseFile(session, only(candidate));
            long through = session.evidence().lastSequence();
            for (Assignment each : assignments(session, department, runs.asOf())) {
                compare(
                        former.fresh(each.person(), each, runs, through),
                        next.fresh(each.person(), each, runs, through),
                        tally);
            }
            return tally;
        });
        return tally.result();
    }

    private static List<Assignment> assignments(Session session, String department, LocalDate day) {
        List<Assignment> found = new ArrayList<>();
        session.organization().forEachAssignment(assignment -> {
            if (assignment.inForce(day)
                    && assignment.position().department().id().equals(department)) {
                found.add(assignment);
            }
        });
        return found;
    }

    private static void compare(AssessmentCase former, AssessmentCase next, Tally tally) {
        List<RequirementResult> was = requirements(former);
        List<RequirementResult> is = requirements(next);
        for (int i = 0; i < is.size() && i < was.size(); i++) {
            tally.note(next.person(), was.get(i).score(), is.get(i).score());
        }
    }

    private static List<RequirementResult> requirements(AssessmentCase input) {
        return Assessment.assess(input).disciplines().stream()
                .flatMap(d -> d.requirements().stream())
                .toList();
    }

    private static Disciplines only(ActiveDiscipline discipline) {
        Disciplines one = new Disciplines();
        one.activate(discipline.offIn(Set.of()));
        return one;
    }
}
