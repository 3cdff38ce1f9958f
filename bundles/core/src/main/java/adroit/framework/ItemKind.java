package adroit.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of a reference framework is. */
public enum ItemKind {
    OCCUPATION("Occupation", "Occupations"),
    ROLE("Role", "Roles"),
    SKILL("Skill", "Skills"),
    KNOWLEDGE("Knowledge", "Knowledge"),
    ABILITY("Ability", "Abilities"),
    COMPETENCE("Competence", "Competences"),
    TASK("Task", "Tasks"),
    ACTIVITY("Work activity", "Work activities"),
    TOOL("Tool", "Tools"),
    TECHNOLOGY("Technology", "Technologies"),
    /** A group of other items: an area, a category, a class of goods. */
    GROUP("Group", "Groups"),
    /** Another quality of work or workers that is rated: an interest, a value, a condition. */
    ELEMENT("Element", "Elements"),
    /** A scale on which something is rated. */
    SCALE("Scale", "Scales"),
    /** A point of a scale, or of an item's own levels. */
    LEVEL("Level", "Levels"),
    /** A sentence that says what somebody at a level knows or does. */
    STATEMENT("Statement", "Statements"),
    OUTCOME("Learning outcome", "Learning outcomes"),
    OTHER("Item", "Other items");

    private final String title;
    private final String plural;

    ItemKind(String title, String plural) {
        this.title = title;
        this.plural = plural;
    }

    /** The name in answers and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String plural() {
        return plural;
    }

    /** The kind of that name, if it is one. */
    public static Optional<ItemKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }
}
