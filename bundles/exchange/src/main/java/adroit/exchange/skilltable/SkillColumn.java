package adroit.exchange.skilltable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of skills. A skill has one anchor a level, in the columns {@code level 1} to {@code level 5}. */
public enum SkillColumn {
    ID(
            "What the skill is called for good, such as map-production. Leave it empty for a new skill: it is made from the title."),
    TITLE("The skill's title."),
    AREA("The area it belongs to: the title of one that the catalog has, or its id where two have one title."),
    CATEGORY("Which kind of champion it speaks for."),
    STATEMENT("What the skill is, in a sentence."),
    LEVEL_1("What somebody at level 1 can be seen doing. Needed."),
    LEVEL_2("What somebody at level 2 can be seen doing."),
    LEVEL_3("What somebody at level 3 can be seen doing. Needed."),
    LEVEL_4("What somebody at level 4 can be seen doing."),
    LEVEL_5("What somebody at level 5 can be seen doing. Needed."),
    STATUS("Whether the field still uses it."),
    SUCCESSOR(
            "For a retired skill: the id of the one that took its place, or none. With a sunset: the one that is to take it."),
    SOURCES("Ids of the catalog's sources, with a semicolon between them."),
    REVIEWED("The day on which somebody of the field last reviewed it, such as 2026-05-31."),
    SUNSET("The last day on which it is meant to be used, such as 2027-06-30, where one is set.");

    private static final List<SkillColumn> LEVELS = List.of(LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5);

    private final String meaning;

    SkillColumn(String meaning) {
        this.meaning = meaning;
    }

    /** The name in files: {@code level 1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What it holds, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The column of the anchor at that level, 1 to 5. */
    static SkillColumn ofLevel(int level) {
        return LEVELS.get(level - 1);
    }

    static Optional<SkillColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
        return Arrays.stream(values()).filter(c -> c.key().equals(wanted)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(SkillColumn::key).toList();
    }
}
