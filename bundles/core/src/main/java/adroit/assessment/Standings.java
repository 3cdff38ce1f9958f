package adroit.assessment;

import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;

/** How several people stand in what is asked of them: as in their results, without what else a result holds, and with one call of a scorer for many of them. */
final class Standings {
    /** So many cases are asked in one call, about; few enough for a scorer that takes its time. */
    private static final int CASES = 200;

    private final List<List<List<RequirementResult>>> found = new ArrayList<>();
    private final Map<Scorer, Call> calls = new IdentityHashMap<>();

    private final Lock turn;

    private Standings(Lock turn) {
        this.turn = turn;
    }

    /**
     * What is asked of each person in the cases, in their order, and how they stand in it.
     *
     * @param turn is held during each call of a scorer, so that it has one at a time from all who share it: it is asked by others, too
     */
    static List<List<RequirementResult>> of(List<AssessmentCase> people, Lock turn) {
        Standings standings = new Standings(turn);
        people.forEach(standings::add);
        standings.calls.values().forEach(Call::ask);
        return standings.found.stream()
                .map(fields -> fields.stream().flatMap(List::stream).toList())
                .toList();
    }

    private void add(AssessmentCase person) {
        List<List<RequirementResult>> fields = new ArrayList<>();
        found.add(fields);
        for (Asked asked : Assessment.asked(person)) {
            List<RequirementResult> results = new ArrayList<>();
            fields.add(results);
            calls.computeIfAbsent(asked.scorer(), scorer -> new Call(scorer, turn))
                    .add(asked, person.asOf(), results);
        }
    }

    /** One call of a scorer that is being gathered. */
    private static final class Call {
        private final Scorer scorer;
        private final Lock turn;
        private final List<Waiting> waiting = new ArrayList<>();
        private final List<ScoringCase> cases = new ArrayList<>();

        /** Somebody whose cases begin at a place of the call. */
        private record Waiting(Asked asked, int from, int to, List<RequirementResult> results) {}

        Call(Scorer scorer, Lock turn) {
            this.scorer = scorer;
            this.turn = turn;
        }

        void add(Asked asked, LocalDate asOf, List<RequirementResult> results) {
            List<ScoringCase> more = asked.cases(asOf);
            if (!cases.isEmpty() && cases.size() + more.size() > CASES) {
                ask();
            }
            waiting.add(new Waiting(asked, cases.size(), cases.size() + more.size(), results));
            cases.addAll(more);
        }

        void ask() {
            List<Score> scores = scores();
            for (Waiting each : waiting) {
                each.results().addAll(each.asked().results(scores.subList(each.from(), each.to())));
            }
            waiting.clear();
            cases.clear();
        }

        private List<Score> scores() {
            turn.lock();
            try {
                return GuardedScorer.scores(scorer, List.copyOf(cases));
            } finally {
                turn.unlock();
            }
        }
    }
}
