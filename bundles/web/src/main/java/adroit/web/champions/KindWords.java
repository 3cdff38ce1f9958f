package adroit.web.champions;

import adroit.catalog.SkillCategory;
import adroit.champion.ChampionKind;
import adroit.evidence.Interest;
import adroit.web.layout.Counts;
import java.util.Locale;

/** The kinds in the words of the screen; each gets as many of them as the others. */
final class KindWords {

    private KindWords() {}

    static String title(ChampionKind kind) {
        return switch (kind) {
            case OPERATIONS -> "Operations champions";
            case PROCESS -> "Process champions";
            case TECHNOLOGY -> "Technology champions";
        };
    }

    static String meaning(ChampionKind kind) {
        return switch (kind) {
            case OPERATIONS -> "Use the tools to get the work done. They run the community day by day.";
            case PROCESS -> "Want to make the present way better. They know where the work gets stuck.";
            case TECHNOLOGY -> "Want to try new ways. They find out what a new tool is good for.";
        };
    }

    /** "an operations champion". */
    static String one(ChampionKind kind) {
        return (kind == ChampionKind.OPERATIONS ? "an " : "a ") + kind.key() + " champion";
    }

    /** "2 operations champions". */
    static String count(ChampionKind kind, int count) {
        return Counts.of(count, kind.key() + " champion", kind.key() + " champions");
    }

    static String answer(Interest answer) {
        return switch (answer) {
            case USE -> "use it to get work done";
            case IMPROVE -> "improve the present way";
            case EXPLORE -> "explore new ways";
        };
    }

    static String category(SkillCategory category) {
        return category.name().toLowerCase(Locale.ROOT) + " skills";
    }
}
