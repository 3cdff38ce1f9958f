package adroit.charter;

import adroit.identity.Act;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What an act lets somebody know of people, in the words of the charter. Acts that tell nothing of people have none. */
final class Matter {
    private static final Map<Act, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.SEE_RESULT, "results and gaps of single people"),
            Map.entry(Act.SEE_EVIDENCE, "evidence behind results; self-ratings for development only"),
            Map.entry(
                    Act.SEE_RELEASED,
                    "answers about one’s own digital dexterity; of others only where they supervise them directly and the person released them"),
            Map.entry(Act.LIST_GAPS, "lists of gaps with the people behind them"),
            Map.entry(Act.LIST_PEOPLE, "who works where"),
            Map.entry(
                    Act.SEE_OVERVIEW,
                    "numbers by department and skill area; small groups are left out for those who see no single results"),
            Map.entry(Act.SEE_COVERAGE, "vacancies, license holders and single holders of a skill, however few"),
            Map.entry(
                    Act.KEEP_DISCIPLINE,
                    "how many people a new version of a field would score higher or lower, by department; small ones are left out"),
            Map.entry(
                    Act.REVIEW_CATALOG,
                    "how many people a proposed catalog would put below or at a requirement, by department; small ones are left out"),
            Map.entry(Act.SEE_CHAMPION_NAMES, "names of champions who agreed to be named"),
            Map.entry(Act.SEE_RATERS, "how raters compare where second views link them"),
            Map.entry(Act.SEE_LOOKS, "who looked at whose results, and for which purpose"),
            Map.entry(Act.SEE_AUDIT, "the log of administrative acts, without looks at results"),
            Map.entry(Act.COMMENT_ON_RESULT, "may comment on a result and contest it"),
            Map.entry(Act.ANSWER_COMMENT, "answers comments and contests"),
            Map.entry(Act.BE_NAMED, "may agree to be named as a champion, and withdraw that")));

    private Matter() {}

    static Optional<String> of(Act act) {
        return Optional.ofNullable(WORDS.get(act));
    }
}
