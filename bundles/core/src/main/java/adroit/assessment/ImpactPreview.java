package adroit.assessment;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.gap.Standing;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.scoring.Score;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Computes what a candidate version of a field would change, without keeping anything. */
public final class ImpactPreview {
    private static final int CHUNK = 500;

    private final Store store;
    private final Clock clock;

    public ImpactPreview(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private enum Change {
        KNOWN,
        HIGHER,
        LOWER,
        NEWLY_BELOW,
        NEWLY_MET,
        FAILED
    }

    private static final class Tally {
        final Department department;
        final Set<String> positions = new HashSet<>();
        final Map<String, Set<Change>> people = new TreeMap<>();

        Tally(Department department) {
            this.department = department;
        }

        void note(String person, Set<Change> changes) {
            people.computeIfAbsent(person, p -> EnumSet.noneOf(Change.class)).addAll(changes);
        }

        Impact.DepartmentImpact impact(boolean shown) {
            return new Impact.DepartmentImpact(
                    department.id(), department.title(), positions.size(), shown ? counts() : null);
        }

        private Impact.Counts counts() {
            return new Impact.Counts(
                    with(Change.KNOWN),
                    with(Change.HIGHER),
                    with(Change.LOWER),
                    with(Change.NEWLY_BELOW),
                    with(Change.NEWLY_MET),
                    with(Change.FAILED));
        }

        private int with(Change change) {
            return (int) people.values().stream()
                    .filter(changes -> changes.contains(change))
                    .count();
        }
    }

    /**
     * What putting the candidate in service would change. People are reckoned with only in departments whose single results the actor may see: whoever writes a candidate chooses what
     * it moves and for whom, so that any count would tell levels of named people.
     *
     * @param now the field as it is, or null where it is not in service
     */
    public Impact of(Actor actor, @Nullable ActiveDiscipline now, ActiveDiscipline candidate) {
        Predicate<String> isShown = department -> Policy.permits(actor, Act.SEE_RESULT, Scope.department(department));
        LocalDate day = LocalDate.now(clock);
        Disciplines before = new Disciplines();
        if (now != null) {
            before.activate(now);
        }
        Disciplines after = new Disciplines();
        after.activate(candidate);
        Map<String, Tally> tallies = new TreeMap<>();
        List<Subject> affected = new ArrayList<>();
        AtOnce.each(List.of(
                () -> positions(after, candidate.id(), day, tallies),
                () -> affected.addAll(
                        store.read(s -> Subject.on(day, s, new CaseFile(s, after), candidate.id(), isShown)))));
        Lock turn = new ReentrantLock();
        AtOnce.each(chunks(affected), () -> new Comparison(before, after, day, tallies, turn)::of);
        return Impact.of(tallies.values().stream()
                .map(tally -> tally.impact(isShown.test(tally.department.id())))
                .sorted(Comparator.comparing(Impact.DepartmentImpact::title))
                .toList());
    }

    private void positions(Disciplines after, String discipline, LocalDate day, Map<String, Tally> tallies) {
        store.read(session -> {
            CaseFile cases = new CaseFile(session, after);
            session.organization().forEachPosition(day, position -> {
                if (cases.analyses(position).stream()
                        .anyMatch(a -> a.discipline().equals(discipline))) {
                    tally(tallies, position.department()).positions.add(position.id());
                }
            });
            return true;
        });
    }

    private static List<List<Subject>> chunks(List<Subject> subjects) {
        return IntStream.iterate(0, from -> from < subjects.size(), from -> from + CHUNK)
                .mapToObj(from -> subjects.subList(from, Math.min(subjects.size(), from + CHUNK)))
                .toList();
    }

    private static Tally tally(Map<String, Tally> tallies, Department department) {
        return tallies.computeIfAbsent(department.id(), id -> new Tally(department));
    }

    /** The cases of some people by the field as it is and as it would be, in the order of the people. */
    private record Cases(List<AssessmentCase> before, List<AssessmentCase> after) {}

    /** The field as it is beside what it would be, chunk by chunk, on one thread; what is gathered for one chunk serves the next. */
    private final class Comparison {
        private final Disciplines before;
        private final Disciplines after;
        private final ProcessRuns runs;
        private final Map<String, Tally> tallies;
        private final Lock turn;
        private @Nullable CaseFile former;
        private @Nullable CaseFile next;

        /**
         * @param tallies of all threads
         * @param turn of all threads, to call a scorer
         */
        Comparison(Disciplines before, Disciplines after, LocalDate day, Map<String, Tally> tallies, Lock turn) {
            this.before = before;
            this.after = after;
            this.runs = new ProcessRuns(Purpose.WORKFORCE_PLANNING, day);
            this.tallies = tallies;
            this.turn = turn;
        }

        void of(List<Subject> chunk) {
            Cases cases = store.read(session -> cases(session, chunk));
            List<Set<Change>> changes = changes(cases);
            synchronized (tallies) {
                for (int i = 0; i < chunk.size(); i++) {
                    Subject each = chunk.get(i);
                    tally(tallies, each.department()).note(each.person(), changes.get(i));
                }
            }
        }

        /** No session is held meanwhile: scorers may take their time. */
        private List<Set<Change>> changes(Cases cases) {
            List<List<RequirementResult>> was = Standings.of(cases.before(), turn);
            List<List<RequirementResult>> willBe = Standings.of(cases.after(), turn);
            return IntStream.range(0, willBe.size())
                    .mapToObj(i -> ImpactPreview.changes(was.get(i), willBe.get(i)))
                    .toList();
        }

        private Cases cases(Session session, List<Subject> chunk) {
            CaseFile was = former == null ? new CaseFile(session, before) : former.in(session);
            CaseFile willBe = next == null ? new CaseFile(session, after) : next.in(session);
            former = was;
            next = willBe;
            Set<String> people = chunk.stream().map(Subject::person).collect(Collectors.toSet());
            Map<String, List<RecordedFact>> known =
                    willBe.facts(people, chunk.get(0).through());
            return new Cases(in(was, chunk, known), in(willBe, chunk, known));
        }

        private List<AssessmentCase> in(CaseFile cases, List<Subject> chunk, Map<String, List<RecordedFact>> known) {
            return chunk.stream()
                    .map(each -> each.in(cases, runs, known.getOrDefault(each.person(), List.of())))
                    .toList();
        }
    }

    private static Set<Change> changes(List<RequirementResult> was, List<RequirementResult> willBe) {
        EnumSet<Change> changes = EnumSet.noneOf(Change.class);
        Map<String, RequirementResult> former = new HashMap<>();
        was.forEach(r -> former.put(r.requirement().skill(), r));
        for (RequirementResult after : willBe) {
            @Nullable RequirementResult before = former.get(after.requirement().skill());
            changes.addAll(before == null && !was.isEmpty() ? inherited(after) : changes(before, after));
        }
        return changes;
    }

    private static Set<Change> changes(@Nullable RequirementResult before, RequirementResult after) {
        EnumSet<Change> changes = EnumSet.noneOf(Change.class);
        double was = before == null ? Double.NaN : level(before.score());
        double willBe = level(after.score());
        if (!Double.isNaN(was) || !Double.isNaN(willBe)) {
            changes.add(Change.KNOWN);
        }
        if (willBe > was || (Double.isNaN(was) && !Double.isNaN(willBe))) {
            changes.add(Change.HIGHER);
        }
        if (willBe < was || (Double.isNaN(willBe) && !Double.isNaN(was))) {
            changes.add(Change.LOWER);
        }
        boolean metBefore = before != null && before.standing() == Standing.MET;
        if (metBefore && after.standing() == Standing.BELOW) {
            changes.add(Change.NEWLY_BELOW);
        }
        if (!metBefore && after.standing() == Standing.MET) {
            changes.add(Change.NEWLY_MET);
        }
        if (after.score() instanceof Score.Failed) {
            changes.add(Change.FAILED);
        }
        return changes;
    }

    /** Of what the position did not ask before: nobody scores otherwise, but somebody may be below it. */
    private static Set<Change> inherited(RequirementResult after) {
        EnumSet<Change> changes = EnumSet.noneOf(Change.class);
        if (!Double.isNaN(level(after.score()))) {
            changes.add(Change.KNOWN);
        }
        if (after.standing() == Standing.BELOW) {
            changes.add(Change.NEWLY_BELOW);
        }
        if (after.score() instanceof Score.Failed) {
            changes.add(Change.FAILED);
        }
        return changes;
    }

    private static double level(Score score) {
        return score instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }
}
