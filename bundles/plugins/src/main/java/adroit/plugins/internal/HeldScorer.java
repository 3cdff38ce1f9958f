package adroit.plugins.internal;

import adroit.assessment.ChunkScorer;
import adroit.assessment.GuardedScorer;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A scorer as core holds it: also after a switch it works for those who still hold it, and it knows when nobody has called it for a while. */
final class HeldScorer implements ChunkScorer {
    private final Scorer scorer;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile long lastCall = System.nanoTime();

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

    boolean quietFor(Duration pause) {
        return inside.get() == 0 && System.nanoTime() - lastCall >= pause.toNanos();
    }

    /** Counts the pause from now, as when others may have taken hold of it until this moment. */
    void touch() {
        lastCall = System.nanoTime();
    }
}
