package adroit.exchange.matchtable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of matches, one match a row. */
public enum MatchColumn {
    SKILL("The skill, by its id in the catalog."),
    CLOSENESS(
            "How near the item is to the skill: exact and close mean the same or nearly, broader and narrower say that the item is wider or narrower, related that it has to do with it."),
    FRAMEWORK(
            "The edition of a reference framework, by its id here, such as onet-29-1. Another city may have it under another id: then its title and edition tell."),
    FRAMEWORK_TITLE("What the framework is called, such as O*NET."),
    EDITION("Its edition, such as 29.1."),
    ITEM("The item, by its publisher's id, such as 2.B.3.e."),
    ITEM_TITLE("What the item is called there; a slip in the id shows by it."),
    NOTE("Why they correspond. May be empty.");

    private final String meaning;

    MatchColumn(String meaning) {
        this.meaning = meaning;
    }

    /** The name in files: {@code framework title}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What it holds, in a sentence. */
    public String meaning() {
        return meaning;
    }

    static Optional<MatchColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
        return Arrays.stream(values()).filter(c -> c.key().equals(wanted)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(MatchColumn::key).toList();
    }
}
