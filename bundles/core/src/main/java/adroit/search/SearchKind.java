package adroit.search;

import adroit.framework.ItemKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is found: the kinds of items of reference frameworks, and what only the city's own catalogs have. */
public enum SearchKind {
    SKILL("Skill", "Skills"),
    KNOWLEDGE("Knowledge", "Knowledge"),
    ABILITY("Ability", "Abilities"),
    COMPETENCE("Competence", "Competences"),
    OCCUPATION("Occupation", "Occupations"),
    ROLE("Role", "Roles"),
    POSITION("Typical position", "Typical positions"),
    TASK("Task", "Tasks"),
    DUTY("Duty", "Duties"),
    ACTIVITY("Work activity", "Work activities"),
    PROCESS("Work process", "Work processes"),
    TOOL("Tool", "Tools"),
    TECHNOLOGY("Technology", "Technologies"),
    FIELD("Professional field", "Professional fields"),
    FRAMEWORK("Reference framework", "Reference frameworks"),
    GROUP("Group", "Groups"),
    ELEMENT("Element", "Elements"),
    SCALE("Scale", "Scales"),
    LEVEL("Level", "Levels"),
    STATEMENT("Statement", "Statements"),
    OUTCOME("Learning outcome", "Learning outcomes"),
    OTHER("Item", "Other items");

    private final String title;
    private final String plural;

    SearchKind(String title, String plural) {
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
    public static Optional<SearchKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }

    /** The kind of an item of a reference framework. */
    public static SearchKind of(ItemKind kind) {
        return valueOf(kind.name());
    }
}
