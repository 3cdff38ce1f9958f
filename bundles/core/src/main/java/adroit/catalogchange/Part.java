package adroit.catalogchange;

import java.util.Arrays;
import java.util.Locale;

/** The parts of a catalog that changes speak of. */
public enum Part {
    /** The catalog as a whole: its title, the label of the edition, the day of its affirmation. */
    CATALOG("catalog", "", ""),
    /** Levels of the scale. */
    LEVEL("level", "levels", "level"),
    SOURCE("source", "sources", "id"),
    AREA("area", "areas", "id"),
    TOOL("tool", "tools", "id"),
    SKILL("skill", "skills", "id"),
    DUTY("duty", "duties", "id"),
    PROCESS("work process", "processes", "id"),
    POSITION("typical position", "positions", "id"),
    CREDENTIAL("credential", "credentials", "id"),
    ITEM("test item", "items", "id"),
    /** Sentences for the reasons of the field's own scorer. */
    REASON("sentence", "reasons", "");

    private final String title;
    private final String list;
    private final String id;

    Part(String title, String list, String id) {
        this.title = title;
        this.list = list;
        this.id = id;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the list in a catalog that holds such parts. */
    String list() {
        return list;
    }

    /** The field of a part that names it within its list. */
    String id() {
        return id;
    }

    static Part[] lists() {
        return Arrays.stream(values()).filter(p -> !p.id.isEmpty()).toArray(Part[]::new);
    }
}
