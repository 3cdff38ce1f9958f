package adroit.plugins.internal;

import adroit.packs.Inspection;
import adroit.packs.refusal.Refusal;
import adroit.scoring.Scorer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a discipline's fixtures before it serves, on a thread of its own that is left behind where the scorer never comes back. */
final class GoldenRun {
    private final Duration deadline;

    GoldenRun(Duration deadline) {
        this.deadline = deadline;
    }

    /** Fails with what the scorer gets wrong. */
    void require(Inspection inspection, Scorer scorer) {
        List<Refusal> wrong = differences(inspection, scorer);
        if (!wrong.isEmpty()) {
            Refusal first = wrong.get(0);
            String more = wrong.size() == 1 ? "" : " And " + (wrong.size() - 1) + " more.";
            throw new Faulty(first.code(), first.place() + ": " + first.sentence() + more, first.remedy());
        }
    }

    private List<Refusal> differences(Inspection inspection, Scorer scorer) {
        CompletableFuture<List<Refusal>> answer = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        answer.complete(inspection.differences(scorer));
                    } catch (RuntimeException | Error e) {
                        answer.completeExceptionally(e);
                    }
                },
                "adroit-fixtures");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new Faulty(
                    "SCORER_HANGS",
                    "The scorer did not come back from its own fixtures within " + deadline.toSeconds() + " s.",
                    "Ask whoever keeps the discipline for a corrected pack; a restart of the server gives the lost thread back.");
        } catch (ExecutionException e) {
            throw new Faulty(
                    "SCORER_FAILS",
                    "The scorer fails at its own fixtures: "
                            + Objects.requireNonNullElse(e.getCause(), e)
                                    .getClass()
                                    .getSimpleName() + ".",
                    "Ask whoever keeps the discipline for a corrected pack.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
