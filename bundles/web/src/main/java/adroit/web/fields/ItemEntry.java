package adroit.web.fields;

import java.util.List;
import java.util.Optional;

/**
 * A test item about a skill.
 *
 * @param stem the question
 * @param status draft or reviewed, in words
 * @param about its level, and the tool whose family it is about
 * @param options the options, each with its letter
 * @param key the right option and why, for whoever keeps the catalog alone
 */
public record ItemEntry(String stem, String status, String about, List<String> options, Optional<String> key) {
    public ItemEntry {
        options = List.copyOf(options);
    }
}
