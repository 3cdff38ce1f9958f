package adroit.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an item stands in its framework. */
public enum ItemStatus {
    ACTIVE("In use"),
    DRAFT("Draft"),
    RETIRED("Retired"),
    /** Nothing says where it belongs; it is kept all the same. */
    ORPHAN("Stands alone"),
    /** The publisher has the same thing under another id too. */
    DUPLICATE("Duplicate");

    private final String title;

    ItemStatus(String title) {
        this.title = title;
    }

    /** The name in answers and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The status of that name, if it is one. */
    public static Optional<ItemStatus> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
