package adroit.plugins.internal;

import adroit.assessment.ChunkScorer;
import adroit.assessment.GuardedScorer;
import adroit.assessment.ScorerGone;
import adroit.plugins.Fault;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A scorer as core holds it: also after a switch it works for those who still hold it, and it knows when nobody has called it for a while. */
final class HeldScorer implements ChunkScorer {
    private final Scorer scorer;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile long lastCall = System.nanoTime();
    private volatile boolean gone;

    HeldScorer(Scorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public Score score(ScoringCase scoringCase) {
        return scores(List.of(scoringCase)).get(0);
    }

    @Override
    public List<Score> scores(List<ScoringCase> cases) {
        inside.incrementAndGet();
        try {
            if (gone) {
                throw new ScorerGone("Another version serves since, or none; this one was let go.");
            }
            return scorer instanceof ChunkScorer chunks ? chunks.scores(cases) : each(cases);
        } finally {
            lastCall = System.nanoTime();
            inside.decrementAndGet();
        }
    }

    private List<Score> each(List<ScoringCase> cases) {
        List<Score> scores = new ArrayList<>(cases.size());
        cases.forEach(c -> scores.add(GuardedScorer.score(scorer, c)));
        return scores;
    }

    /** Why its service ended while it ran, where it did. */
    Optional<Fault> fault() {
        return scorer instanceof RoomScorer room ? room.fault() : Optional.empty();
    }

    /** Whether nobody has called it for the pause; from then on nobody can. */
    boolean endsAfter(Duration pause) {
        gone = System.nanoTime() - lastCall >= pause.toNanos();
        if (gone && inside.get() > 0) {
            gone = false;
        }
        return gone;
    }

    /** Whoever still calls it is told that it is gone, and not that it fails. */
    void end() {
        gone = true;
    }

    /** Counts the pause from now, as when others may have taken hold of it until this moment. */
    void touch() {
        lastCall = System.nanoTime();
    }
}
