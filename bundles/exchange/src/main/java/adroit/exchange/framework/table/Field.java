package adroit.exchange.framework.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column may mean, with the names by which it is known. */
enum Field {
    TITLE("title", "name", "skill", "skill name", "abbreviated statement", "preferredlabel"),
    ID("id", "identifier", "uuid", "uri"),
    CODE("code", "human coding scheme", "humancodingscheme", "number"),
    TEXT("text", "description", "fullstatement", "full statement", "definition", "statement"),
    KIND("kind", "type", "cfitemtype", "item type"),
    PARENT("parent", "is child of", "broader", "parent id", "group"),
    OTHER("other", "alternate titles", "altlabels", "synonyms"),
    LINK("link", "url", "related to", "isrelatedto");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that key, if it is one. */
    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }

    /** The field that a column of that name usually holds. */
    static Optional<Field> usual(String column) {
        String plain = column.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values()).filter(f -> f.names.contains(plain)).findFirst();
    }
}
