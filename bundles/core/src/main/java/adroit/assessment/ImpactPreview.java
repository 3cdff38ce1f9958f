package adroit.assessment;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.gap.Standing;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Telling;
import adroit.organization.Assignment;
import adroit.organization.Department;
import adroit.scoring.Score;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes what a candidate version of a field would change, without keeping anything. */
public final class ImpactPreview {
    private static final int CHUNK = 200;

    private final Store store;
    private final Clock clock;
    private final Runnable tell;

    public ImpactPreview(Store store, Clock clock) {
        this(store, clock, () -> {});
    }

    /** @param tell tells anew of the departments that may be told of anew */
    public ImpactPreview(Store store, Clock clock, Runnable tell) {
        this.store = store;
        this.clock = clock;
        this.tell = tell;
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

        int known() {
            return with(Change.KNOWN);
        }

        Map<Impact.Count, Integer> counts() {
            Map<Impact.Count, Integer> counts = new EnumMap<>(Impact.Count.class);
            counts.put(Impact.Count.HIGHER, with(Change.HIGHER));
            counts.put(Impact.Count.LOWER, with(Change.LOWER));
            counts.put(Impact.Count.NEWLY_BELOW, with(Change.NEWLY_BELOW));
            counts.put(Impact.Count.NEWLY_MET, with(Change.NEWLY_MET));
            counts.put(Impact.Count.FAILED, with(Change.FAILED));
            return counts;
        }

        private int with(Change change) {
            return (int)
                    people.values().stream().filter(c -> c.contains(change)).count();
        }
    }

    /**
     * What putting the candidate in service would change, for the actor: reckoned from the evidence of now where they may see everybody's results; otherwise from the results that
     * each department is told through, without counts of few people. So what they see moves when what is told moves, and not with one person's evidence.
     *
     * @param now the field as it is, or null where it is not in service
     */
    public Impact of(Actor actor, @Nullable ActiveDiscipline now, ActiveDiscipline candidate) {
        if (Policy.permits(actor, Act.SEE_RESULT, Scope.CITY)) {
            return of(now, candidate);
        }
        tell.run();
        Map<String, Telling> tellings = new HashMap<>();
        store.read(session -> session.tellings().all(Purpose.WORKFORCE_PLANNING))
                .forEach(telling -> tellings.put(telling.department(), telling));
        return of(now, candidate, new ImpactSight.AsTold(tellings));
    }

    /** The same for whoever may see everybody's results. */
    public Impact of(@Nullable ActiveDiscipline now, ActiveDiscipline candidate) {
        return of(now, candidate, new ImpactSight.Live(LocalDate.now(clock)));
    }

    private Impact of(@Nullable ActiveDiscipline now, ActiveDiscipline candidate, ImpactSight sight) {
        LocalDate day = LocalDate.now(clock);
        Disciplines before = new Disciplines();
        if (now != null) {
            before.activate(now);
        }
        Disciplines after = new Disciplines();
        after.activate(candidate);
        Map<String, Tally> tallies = new TreeMap<>();
        List<Assignment> affected = store.read(
                session -> affected(session, candidate.id(), new CaseFile(session, after), day, sight, tallies));
        ProcessRuns runs = new ProcessRuns(Purpose.WORKFORCE_PLANNING, day);
        for (int from = 0; from < affected.size(); from += CHUNK) {
            List<Assignment> chunk = affected.subList(from, Math.min(affected.size(), from + CHUNK));
            store.read(session -> compare(session, chunk, before, after, runs, sight, tallies));
        }
        return impact(tallies, sight);
    }

    private static List<Assignment> affected(
            Session session,
            String discipline,
            CaseFile cases,
            LocalDate day,
            ImpactSight sight,
            Map<String, Tally> tallies) {
        session.organization().forEachPosition(day, position -> {
            if (cases.analyses(position).stream().anyMatch(a -> a.discipline().equals(discipline))) {
                tally(tallies, position.department()).positions.add(position.id());
            }
        });
        List<Assignment> affected = new ArrayList<>();
        session.organization().forEachAssignment(assignment -> {
            if (sight.counts(assignment)
                    && cases.analyses(assignment.position()).stream()
                            .anyMatch(a -> a.discipline().equals(discipline))) {
                affected.add(assignment);
            }
        });
        return affected;
    }

    private static Tally tally(Map<String, Tally> tallies, Department department) {
        return tallies.computeIfAbsent(department.id(), id -> new Tally(department));
    }

    private static Map<String, Tally> compare(
            Session session,
            List<Assignment> chunk,
            Disciplines before,
            Disciplines after,
            ProcessRuns runs,
            ImpactSight sight,
            Map<String, Tally> tallies) {
        CaseFile former = new CaseFile(session, before);
        CaseFile next = new CaseFile(session, after);
        for (Assignment each : chunk) {
            OptionalLong through = sight.through(session, each);
            if (through.isPresent()) {
                List<RequirementResult> was =
                        requirements(former.fresh(each.person(), each, runs, through.getAsLong()));
                List<RequirementResult> willBe =
                        requirements(next.fresh(each.person(), each, runs, through.getAsLong()));
                tally(tallies, each.position().department()).note(each.person(), changes(was, willBe));
            }
        }
        return tallies;
    }

    private static List<RequirementResult> requirements(AssessmentCase input) {
        return Assessment.assess(input).disciplines().stream()
                .flatMap(d -> d.requirements().stream())
                .toList();
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

    private static Impact impact(Map<String, Tally> tallies, ImpactSight sight) {
        List<Impact.DepartmentImpact> all = tallies.values().stream()
                .filter(t -> sight.tellsOf(t.department.id()))
                .map(t -> new Impact.DepartmentImpact(
                        t.department.id(),
                        t.department.title(),
                        t.positions.size(),
                        sight.isExact()
                                ? Impact.Counts.exact(t.known(), t.counts())
                                : Impact.Counts.told(t.known(), t.counts())))
                .sorted(Comparator.comparing(Impact.DepartmentImpact::title))
                .toList();
        List<Impact.DepartmentImpact> shown = shown(all);
        return new Impact(
                tallies.values().stream().mapToInt(t -> t.positions.size()).sum(),
                Impact.Counts.sum(
                        shown.stream().map(Impact.DepartmentImpact::counts).toList()),
                shown,
                tallies.size() - shown.size(),
                sight.isExact());
    }

    /** Where one department alone would be left out, the smallest other goes with it, in case the total is known from elsewhere. */
    private static List<Impact.DepartmentImpact> shown(List<Impact.DepartmentImpact> all) {
        List<Impact.DepartmentImpact> shown =
                new ArrayList<>(all.stream().filter(d -> !isSmall(d)).toList());
        boolean one = all.size() - shown.size() == 1;
        if (one) {
            shown.stream()
                    .filter(d -> d.counts().people() > 0)
                    .min(Comparator.comparingInt(d -> d.counts().people()))
                    .ifPresent(shown::remove);
        }
        return shown;
    }

    private static boolean isSmall(Impact.DepartmentImpact department) {
        return Impact.isFew(department.counts().people());
    }
}
