package adroit.catalog;

import adroit.work.Check;

/** A named point of the scale, 1 to 5, with what it means anywhere in the field. */
public record ProficiencyLevel(int level, String name, String meaning) {
    public ProficiencyLevel {
        Check.level("level", level);
        Check.text("name of level " + level, name);
        Check.text("meaning of level " + level, meaning);
    }
}
