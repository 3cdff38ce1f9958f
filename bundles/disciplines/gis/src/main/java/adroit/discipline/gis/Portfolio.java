package adroit.discipline.gis;

import adroit.scoring.ChannelRule;
import adroit.scoring.Levels;
import adroit.scoring.MeanOfSources;
import adroit.scoring.Observation;
import adroit.scoring.Reading;
import adroit.scoring.Reason;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Work samples over tiers. A sample is at the tier of its level, rounded down. A level is shown by a minimum of accepted samples at that tier or above; a
 * sample that stands alone above it, and samples that were not accepted or not judged yet, are reasons and never arithmetic. The newest judgment of
 * each sample (its source) counts. There is no standard error: a tier is shown or it is not.
 *
 * @param minimum how many accepted samples show a level
 */
record Portfolio(int minimum) implements ChannelRule {
    @Override
    public Reading read(ScoringCase scoringCase, List<Observation> evidence) {
        List<Observation> samples = MeanOfSources.newestOfEachSource(evidence);
        List<Observation> accepted = with(Judgment.ACCEPTED, samples).stream()
                .sorted((a, b) -> Integer.compare(tier(b), tier(a)))
                .toList();
        return accepted.size() < minimum
                ? new Reading.TooLittle(tooFew(accepted, samples))
                : shown(scoringCase, accepted, samples);
    }

    private Reading shown(ScoringCase scoringCase, List<Observation> accepted, List<Observation> samples) {
        int level = tier(accepted.get(minimum - 1));
        List<Observation> carrying =
                accepted.stream().filter(s -> tier(s) >= level).toList();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "portfolio.level-shown",
                Map.of("level", Levels.text(level), "count", String.valueOf(carrying.size()))));
        reasons.addAll(RetiredTools.reasons(scoringCase, carrying));
        accepted.stream().limit(minimum - 1L).filter(s -> tier(s) > level).forEach(s -> reasons.add(single(s)));
        reasons.addAll(notCounted(samples));
        return new Reading.Level(level, null, reasons);
    }

    private List<Reason> tooFew(List<Observation> accepted, List<Observation> samples) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "portfolio.too-few",
                Map.of("count", String.valueOf(accepted.size()), "minimum", String.valueOf(minimum))));
        accepted.forEach(s -> reasons.add(single(s)));
        reasons.addAll(notCounted(samples));
        return reasons;
    }

    private static List<Reason> notCounted(List<Observation> samples) {
        List<Reason> reasons = new ArrayList<>();
        addCount("portfolio.not-accepted", with(Judgment.NOT_ACCEPTED, samples), reasons);
        addCount("portfolio.not-judged", with(Judgment.NOT_JUDGED, samples), reasons);
        return reasons;
    }

    private static void addCount(String code, List<Observation> samples, List<Reason> reasons) {
        if (!samples.isEmpty()) {
            reasons.add(Reason.of(code, Map.of("count", String.valueOf(samples.size()))));
        }
    }

    private static Reason single(Observation sample) {
        return Reason.of("portfolio.single-sample", Map.of("level", Levels.text(tier(sample))));
    }

    private static List<Observation> with(Judgment judgment, List<Observation> samples) {
        return samples.stream().filter(s -> Judgment.of(s) == judgment).toList();
    }

    private static int tier(Observation sample) {
        return (int) StrictMath.floor(sample.level());
    }
}
