package adroit.evidence;

import adroit.canonical.CanonicalJson;
import adroit.work.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * The beginning of a test that chooses its questions by what was answered before, with everything that is needed to choose them again: which comes next follows from this and the answers. The answers are
 * {@link ItemAnswer}s that {@link #holds} says are of it, in the order in which they were recorded.
 *
 * @param family id of the tool that leads the family
 * @param seed decides between questions that tell alike
 * @param standardError reached or undercut, the test ends
 * @param mostItems asked at most
 * @param fewestItems asked at least
 * @param questions digest of the questions as they stood: where others stand there now, it cannot be gone on with
 * @param bank what was known of each question
 */
public record TestSitting(
        String clientId,
        String person,
        String discipline,
        LocalDate observed,
        String family,
        int seed,
        double standardError,
        int mostItems,
        int fewestItems,
        String questions,
        List<Calibrated> bank)
        implements Fact {
    /** What the client-id begins with; nobody else may use it. */
    public static final String PREFIX = "sitting:";

    private static final double DECIMALS = 10_000;

    /**
     * One question, to four decimals as facts are kept.
     *
     * @param area what it is about, of which each has its share in the test
     */
    public record Calibrated(String item, String area, double discrimination, double difficulty) {
        public Calibrated {
            Check.id("item", item);
            discrimination = StrictMath.rint(discrimination * DECIMALS) / DECIMALS;
            difficulty = StrictMath.rint(difficulty * DECIMALS) / DECIMALS;
            if (!(discrimination > 0) || !Double.isFinite(discrimination) || !Double.isFinite(difficulty)) {
                throw new IllegalArgumentException("item " + item + " is not calibrated");
            }
        }
    }

    public TestSitting {
        ClientId.check(clientId);
        if (!isOne(clientId)) {
            throw new IllegalArgumentException("the client-id of a sitting begins with " + PREFIX);
        }
        Check.id("family", family);
        Check.text("questions", questions);
        bank = List.copyOf(bank);
        if (bank.isEmpty() || seed < 0) {
            throw new IllegalArgumentException("a sitting has questions, and a seed of 0 or more");
        }
    }

    /** Whether a client-id is of a sitting or of an answer in one. */
    public static boolean isOne(String clientId) {
        return clientId.startsWith(PREFIX);
    }

    /** Whether the answer was given in this sitting. */
    public boolean holds(ItemAnswer answer) {
        return answer.person().equals(person)
                && answer.discipline().equals(discipline)
                && answer.clientId().startsWith(clientId + ":");
    }

    /** The client-id of its answer in that place, from 1. */
    public String answer(int place) {
        return clientId + ":" + place;
    }

    /** Names what was asked and what was known of it: with the same seed and answers the same edition gives the same questions. */
    public String edition() {
        return CanonicalJson.digest(List.of(questions, bank));
    }

    @Override
    public String subject() {
        return family;
    }

    @Override
    public TestSitting withPerson(String other) {
        return new TestSitting(
                clientId,
                other,
                discipline,
                observed,
                family,
                seed,
                standardError,
                mostItems,
                fewestItems,
                questions,
                bank);
    }
}
