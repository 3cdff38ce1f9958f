package adroit.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of a reference framework.
 *
 * @param number its place in the framework, from 1
 * @param id the publisher's own stable id: a URI, a UUID, or what else tells it from all others of the framework
 * @param code what people call it by, such as an occupation's code
 * @param text its description, or its full wording where the title shortens it
 * @param otherTitles what it is called besides
 * @param facts what else the publisher says, under the publisher's names
 */
public record FrameworkItem(
        int number,
        String id,
        ItemKind kind,
        @Nullable String code,
        String title,
        ItemStatus status,
        @Nullable String text,
        List<String> otherTitles,
        Map<String, String> facts,
        List<ItemRelation> relations) {
    public FrameworkItem {
        if (number < 1) {
            throw new IllegalArgumentException("number " + number);
        }
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("item " + number + " has no id or no title");
        }
        otherTitles = List.copyOf(otherTitles);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        relations = List.copyOf(relations);
    }
}
