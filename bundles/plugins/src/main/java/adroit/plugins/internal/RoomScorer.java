package adroit.plugins.internal;

import adroit.assessment.ChunkScorer;
import adroit.assessment.GuardedScorer;
import adroit.assessment.ScorerBusy;
import adroit.assessment.ScorerGone;
import adroit.plugins.Fault;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A scorer that a plugin brought, in the plugin's room: every call has a deadline and so has the wait for it, repeated failures end its service, and now and then an earlier case is asked again
 * after others, so that one that keeps state between people, or is not deterministic, is found out.
 */
final class RoomScorer implements ChunkScorer {
    /** So many cases are asked in one call at most. */
    static final int CHUNK = 1_000;

    /** One call in so many asks an earlier case again. */
    static final int SAMPLED = 16;

    /** A case is slow that takes this part of the time that a whole call may take. */
    private static final int SLOW_PART = 5;

    private static final String MEMORY = OutOfMemoryError.class.getName();
    private static final String ASK = "Ask whoever keeps the discipline for a corrected pack, or roll back.";

    private final String plugin;
    private final Scorer scorer;
    private final Room room;
    private final Duration deadline;
    private final Consumer<Fault> broken;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Breaker breaker = new Breaker();
    private final Breaker slow = new Breaker();
    private final Breaker turns = new Breaker();
    private @Nullable Answered sample;
    private int calls;
    private volatile @Nullable Fault fault;

    /** @param broken told once, at the moment when the scorer's service ends */
    RoomScorer(String plugin, Scorer scorer, Room room, Duration deadline, Consumer<Fault> broken) {
        this.plugin = plugin;
        this.scorer = scorer;
        this.room = room;
        this.deadline = deadline;
        this.broken = broken;
    }

    private record Answered(ScoringCase question, Score score) {}

    @Override
    public Score score(ScoringCase scoringCase) {
        return scores(List.of(scoringCase)).get(0);
    }

    @Override
    public List<Score> scores(List<ScoringCase> cases) {
        List<Score> scores = new ArrayList<>(cases.size());
        for (int from = 0; from < cases.size(); from += CHUNK) {
            scores.addAll(chunk(cases.subList(from, Math.min(cases.size(), from + CHUNK))));
        }
        return scores;
    }

    private List<Score> chunk(List<ScoringCase> cases) {
        Fault known = fault;
        if (known != null) {
            throw new ScorerGone(known.sentence());
        }
        try {
            List<Score> scores = room.score(deadline, () -> believed(cases));
            turns.noted(false);
            return scores;
        } catch (Room.Taken e) {
            throw waitedInVain();
        } catch (Faulty e) {
            throw gone(e.fault());
        }
    }

    /** Somebody did not get their turn, because others before them took too long: now and then they ask again; where it happens often, the scorer is too slow to serve. */
    private ScorerGone waitedInVain() {
        String within = deadline.toMillis() / 1000.0 + " s";
        if (turns.noted(true)) {
            return gone(new Fault(
                    "SCORER_SLOW",
                    plugin + " is too slow: whoever asked did not get their turn within " + within + " at "
                            + Breaker.FAILURES + " of the last " + Breaker.WINDOW + " times.",
                    ASK));
        }
        return new ScorerBusy(plugin + " is busy: the turn did not come within " + within + ". Try again in a while.");
    }

    /** Whatever goes wrong in the room is the scorer's: nothing that it throws reaches whoever asks. */
    private List<Score> believed(List<ScoringCase> cases) {
        try {
            return asked(cases);
        } catch (Faulty e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw outOfMemory();
        } catch (Throwable e) {
            throw new Faulty(
                    "SCORER_FAILS", plugin + " failed with " + e.getClass().getName() + ".", ASK);
        }
    }

    private List<Score> asked(List<ScoringCase> cases) {
        refuseWhereBroken();
        List<Score> scores = new ArrayList<>(cases.size());
        for (ScoringCase each : cases) {
            long before = System.nanoTime();
            Score score = GuardedScorer.score(scorer, each);
            scores.add(score);
            requireMemory(score);
            requireSpeed(System.nanoTime() - before);
            if (breaker.noted(score instanceof Score.Failed)) {
                throw new Faulty(
                        "SCORER_FAILS",
                        plugin + " failed at " + Breaker.FAILURES + " of its last " + Breaker.WINDOW + " cases.",
                        ASK);
            }
        }
        sampled(cases, scores);
        return scores;
    }

    /** Whoever waited for their turn while it was found out need not ask any more. */
    private void refuseWhereBroken() {
        Fault known = fault;
        if (known != null) {
            throw new Faulty(known);
        }
    }

    private void requireSpeed(long nanos) {
        long most = deadline.toNanos() / SLOW_PART;
        if (slow.noted(nanos > most)) {
            throw new Faulty(
                    "SCORER_SLOW",
                    plugin + " took more than " + Duration.ofNanos(most).toMillis() / 1000.0 + " s for each of "
                            + Breaker.FAILURES + " of its last " + Breaker.WINDOW
                            + " cases, while others waited for their turn.",
                    ASK);
        }
    }

    private void requireMemory(Score score) {
        if (score instanceof Score.Failed failed
                && failed.reasons().stream().anyMatch(r -> r.values().containsValue(MEMORY))) {
            throw outOfMemory();
        }
    }

    private Faulty outOfMemory() {
        return new Faulty("SCORER_MEMORY", plugin + " ran out of memory while scoring.", ASK);
    }

    private void sampled(List<ScoringCase> cases, List<Score> scores) {
        if (calls++ % SAMPLED != 0) {
            return;
        }
        again(new Answered(cases.get(0), scores.get(0)));
        Answered earlier = sample;
        if (earlier != null) {
            again(earlier);
        }
        sample = new Answered(cases.get(cases.size() - 1), scores.get(scores.size() - 1));
    }

    private void again(Answered answered) {
        if (!GuardedScorer.score(scorer, answered.question()).equals(answered.score())) {
            throw new Faulty(
                    "SCORER_NOT_DETERMINISTIC",
                    plugin + " was asked the same twice and gave two different answers.",
                    ASK);
        }
    }

    /** Why its service ended, where it did. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    private ScorerGone gone(Fault why) {
        fault = why;
        if (told.compareAndSet(false, true)) {
            broken.accept(why);
        }
        return new ScorerGone(why.sentence());
    }
}
