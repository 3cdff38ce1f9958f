package adroit.web.dexterity;

import adroit.dexterity.OwnDexterity;
import adroit.dexterity.ScaleQuality;
import adroit.dexterity.ScaleScore;
import adroit.instrument.Aspect;
import adroit.web.layout.Counts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one scale says, in words, and in numbers for whoever asks for them.
 *
 * @param words what the answers are nearest to, or what is lacking
 * @param number the mean with its standard error; empty where there is none
 * @param sample how reliable the scale is here, and from how many people
 */
public record ScoreLine(String title, String words, String number, String sample) {
    private static final double LOW = 2.5;
    private static final double HIGH = 3.5;

    /** One line for each facet of ability. */
    static List<ScoreLine> ability(OwnDexterity own) {
        return lines(own, true);
    }

    /** Desire and opportunity. */
    static List<ScoreLine> apart(OwnDexterity own) {
        return lines(own, false);
    }

    private static List<ScoreLine> lines(OwnDexterity own, boolean ability) {
        return IntStream.range(0, own.scores().size())
                .filter(i -> isAbility(own.qualities().get(i)) == ability)
                .mapToObj(i -> of(own.qualities().get(i), own.scores().get(i)))
                .toList();
    }

    private static ScoreLine of(ScaleQuality quality, ScaleScore score) {
        if (score instanceof ScaleScore.Scored scored) {
            return new ScoreLine(
                    quality.scale().title(),
                    words(quality, scored.mean()),
                    String.format(Locale.ROOT, "%.1f of 5, standard error %.1f", scored.mean(), scored.standardError()),
                    sample(quality));
        }
        ScaleScore.NotEnough none = (ScaleScore.NotEnough) score;
        return new ScoreLine(
                quality.scale().title(),
                "Not enough evidence: "
                        + none.lacks().stream().map(lack -> lack(lack, none)).collect(Collectors.joining("; ")) + ".",
                "",
                sample(quality));
    }

    private static String words(ScaleQuality quality, double mean) {
        return switch (quality.scale().statements().get(0).aspect()) {
            case ABILITY ->
                "Nearest to the " + (mean < LOW ? "first" : mean < HIGH ? "middle" : "last") + " descriptions";
            case DESIRE -> "You want " + (mean < LOW ? "little" : mean < HIGH ? "some" : "much") + " of it";
            case OPPORTUNITY ->
                mean < LOW
                        ? "Little is made possible: talk about tools, access and time, not about yourself"
                        : mean < HIGH ? "Some of it is made possible" : "Much of it is made possible";
        };
    }

    private static String lack(ScaleScore.Lack lack, ScaleScore.NotEnough none) {
        return switch (lack) {
            case FEW_ANSWERS ->
                "you answered " + none.answered() + " of "
                        + none.scale().statements().size() + " statements, and a number rests on "
                        + ScaleQuality.FEWEST_ANSWERS;
            case FEW_PEOPLE ->
                "fewer than 30 people have answered the same statements, so that nobody knows yet how reliable this part is";
            case NO_RELIABILITY ->
                "the answers given here do not show how reliable this part is, as where all answer alike, or each ticks one level throughout";
            case NOT_RELIABLE -> "the answers of those asked here do not hang together well enough";
        };
    }

    /** Alpha with its range and the people behind it. */
    private static String sample(ScaleQuality quality) {
        String people = Counts.of(quality.people(), "person", "people");
        return quality.alpha()
                .coefficient()
                .filter(found -> found.isEnough())
                .map(found -> String.format(Locale.ROOT, "alpha %.2f", found.value())
                        + quality.range()
                                .map(r -> String.format(Locale.ROOT, " (%.2f to %.2f)", r.low(), r.high()))
                                .orElse("")
                        + ", from " + Counts.of(found.n(), "person", "people"))
                .orElse("not known yet, from " + people);
    }

    private static boolean isAbility(ScaleQuality quality) {
        return quality.scale().statements().get(0).aspect() == Aspect.ABILITY;
    }
}
