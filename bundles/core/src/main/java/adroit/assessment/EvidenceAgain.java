package adroit.assessment;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import adroit.scoring.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that an old result rests on. Whether a judgment is the person's own depends on names and accounts, which change after a result was made; which judgments counted then follows from the digest of its
 * evidence, to which one choice of sources alone can fit.
 */
final class EvidenceAgain {
    /** With more sources that are the person's own by now, not every choice of them is tried. */
    private static final int MOST = 8;

    private final List<RecordedFact> all;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    /**
     * @param all every fact about the person that could count
     * @param isOwn whether one is the person's own judgment, by what is known now
     */
    EvidenceAgain(List<RecordedFact> all, Predicate<Fact> isOwn) {
        this.all = List.copyOf(all);
        for (RecordedFact each : all) {
            @Nullable String source = source(each.fact());
            if (source != null) {
                (isOwn.test(each.fact()) ? own : others).add(source);
            }
        }
    }

    /**
     * What counted then, or what would count now where no choice fits.
     *
     * @param fits whether a result from these facts would rest on the same evidence
     */
    Found find(Predicate<List<RecordedFact>> fits) {
        for (Set<String> leftOut : choices()) {
            List<RecordedFact> facts = without(leftOut);
            if (fits.test(facts)) {
                return new Found(facts, true, !leftOut.containsAll(own));
            }
        }
        return new Found(without(own), false, false);
    }

    /**
     * Facts for a result.
     *
     * @param fits whether they are what it rests on
     * @param countsOwn whether judgments are among them that are known by now to be the person's own
     */
    record Found(List<RecordedFact> facts, boolean fits, boolean countsOwn) {}

    /** First what is known now; then as if less was known of the person, and as if one more name was. */
    private List<Set<String>> choices() {
        List<Set<String>> known = new ArrayList<>(List.of(own, Set.of()));
        if (own.size() <= MOST) {
            List<String> sources = List.copyOf(own);
            for (int chosen = 1; chosen < (1 << sources.size()) - 1; chosen++) {
                int bits = chosen;
                Set<String> choice = new HashSet<>(sources);
                choice.removeIf(source -> (bits & (1 << sources.indexOf(source))) == 0);
                known.add(choice);
            }
        }
        List<Set<String>> choices = new ArrayList<>(known);
        for (Set<String> each : known) {
            for (String other : others) {
                Set<String> choice = new HashSet<>(each);
                choice.add(other);
                choices.add(choice);
            }
        }
        return choices;
    }

    private List<RecordedFact> without(Set<String> leftOut) {
        return all.stream()
                .filter(each -> {
                    @Nullable String source = source(each.fact());
                    return source == null || !leftOut.contains(source);
                })
                .toList();
    }

    /** Who judges, and as what; null for what is no judgment of another. */
    private static @Nullable String source(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return rating.channel() == Channel.SELF ? null : rating.channel() + " " + rating.source();
        }
        if (fact instanceof Fact.DutyRating rating) {
            return rating.channel() == Channel.SELF ? null : rating.channel() + " " + rating.source();
        }
        return fact instanceof Fact.StepOutcome outcome && outcome.channel() != Channel.SELF
                ? outcome.channel() + " " + outcome.source()
                : null;
    }
}
