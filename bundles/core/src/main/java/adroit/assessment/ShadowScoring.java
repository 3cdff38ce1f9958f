package adroit.assessment;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.explanation.Explanation;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lets a candidate version of a field score the people of one department beside the version in service. Nothing of it is kept. */
public final class ShadowScoring {
    private final Store store;
    private final Clock clock;

    public ShadowScoring(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** One requirement of one person, by both versions. */
    private record Pair(String person, Score was, Score is) {
        boolean hasLevel() {
            return was instanceof Score.Scored || is instanceof Score.Scored;
        }

        /** More or less than 0 where the candidate's level is higher or lower; 0 where it is the same, or one is missing. */
        int moved() {
            return was instanceof Score.Scored before && is instanceof Score.Scored after
                    ? Double.compare(after.level(), before.level())
                    : 0;
        }

        boolean isSame() {
            return was instanceof Score.Scored && is instanceof Score.Scored && moved() == 0;
        }
    }

    private static int people(List<Pair> pairs) {
        return (int) pairs.stream()
                .filter(Pair::hasLevel)
                .map(Pair::person)
                .distinct()
                .count();
    }

    private static SideBySide counted(int people, List<Pair> pairs, Explanation words) {
        return new SideBySide(
                people,
                true,
                count(pairs, Pair::isSame),
                count(pairs, pair -> pair.moved() > 0),
                count(pairs, pair -> pair.moved() < 0),
                count(pairs, pair -> pair.is() instanceof Score.Scored && !(pair.was() instanceof Score.Scored)),
                count(pairs, pair -> pair.was() instanceof Score.Scored && !(pair.is() instanceof Score.Scored)),
                count(pairs, pair -> pair.is() instanceof Score.Failed),
                shifts(pairs, words));
    }

    private static int count(List<Pair> pairs, Predicate<Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    private static List<SideBySide.ReasonShift> shifts(List<Pair> pairs, Explanation words) {
        Map<String, Integer> now = reasons(pairs, Pair::was);
        Map<String, Integer> candidate = reasons(pairs, Pair::is);
        Set<String> codes = new TreeSet<>(now.keySet());
        codes.addAll(candidate.keySet());
        return codes.stream()
                .map(c -> new SideBySide.ReasonShift(
                        c, words.pattern(c), now.getOrDefault(c, 0), candidate.getOrDefault(c, 0)))
                .filter(s -> s.now() != s.candidate())
                .toList();
    }

    private static Map<String, Integer> reasons(List<Pair> pairs, Function<Pair, Score> score) {
        Map<String, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> score.apply(pair).reasons().stream()
                .map(Reason::code)
                .distinct()
                .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    /**
     * Both versions over everybody who works in the department with that id. Whoever may not see single results there is told nothing: the writer of a candidate chooses what it moves, and so
     * could read a level.
     */
    public SideBySide compare(Actor actor, ActiveDiscipline now, ActiveDiscipline candidate, String department) {
        if (!Policy.permits(actor, Act.SEE_RESULT, new Scope(null, department))) {
            return new SideBySide(0, false, 0, 0, 0, 0, 0, 0, List.of());
        }
        LocalDate today = LocalDate.now(clock);
        ProcessRuns runs = new ProcessRuns(Purpose.WORKFORCE_PLANNING, today);
        List<Both> both = store.read(session -> {
            CaseFile former = new CaseFile(session, only(now));
            CaseFile next = new CaseFile(session, only(candidate));
            return Subject.on(today, session, next, candidate.id(), department::equals).stream()
                    .map(each -> new Both(each.in(former, runs), each.in(next, runs)))
                    .toList();
        });
        List<Pair> pairs = both.stream().flatMap(ShadowScoring::pairs).toList();
        return counted(people(pairs), pairs, new Explanation(candidate.edition().catalog()));
    }

    /** The cases of one person; they are scored while no session is held. */
    private record Both(AssessmentCase former, AssessmentCase next) {}

    private static Stream<Pair> pairs(Both both) {
        AssessmentCase next = both.next();
        Map<String, Score> was = new HashMap<>();
        requirements(both.former()).forEach(r -> was.put(r.requirement().skill(), r.score()));
        return requirements(next).stream()
                .filter(r -> was.containsKey(r.requirement().skill()))
                .map(r -> new Pair(
                        next.person(),
                        Objects.requireNonNull(was.get(r.requirement().skill())),
                        r.score()));
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
