package adroit.plugins.internal;

import adroit.assessment.ScorerGone;
import adroit.packs.Inspection;
import adroit.packs.refusal.Refusal;
import adroit.scoring.Scorer;
import java.util.List;

/** Runs a discipline's fixtures before it serves, in the room of its scorer. */
final class GoldenRun {
    private static final String ASK = "Ask whoever keeps the discipline for a corrected pack.";

    /** Fails with what the scorer gets wrong. */
    void require(Inspection inspection, Scorer scorer) {
        List<Refusal> wrong = differences(inspection, scorer);
        if (!wrong.isEmpty()) {
            Refusal first = wrong.get(0);
            String more = wrong.size() == 1 ? "" : " And " + (wrong.size() - 1) + " more.";
            throw new Faulty(first.code(), first.place() + ": " + first.sentence() + more, first.remedy());
        }
    }

    private static List<Refusal> differences(Inspection inspection, Scorer scorer) {
        try {
            return inspection.differences(scorer);
        } catch (ScorerGone e) {
            throw new Faulty("SCORER_HANGS", "With its own fixtures: " + e.sentence(), ASK);
        } catch (RuntimeException | Error e) {
            throw new Faulty(
                    "SCORER_FAILS",
                    "The scorer fails at its own fixtures: " + e.getClass().getSimpleName() + ".",
                    ASK);
        }
    }
}
