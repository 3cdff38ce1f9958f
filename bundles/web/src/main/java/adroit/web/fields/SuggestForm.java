package adroit.web.fields;

import java.util.Optional;

/**
 * The form for a suggestion.
 *
 * @param action where it is sent
 * @param skill id of the skill that it is about; empty for the whole catalog
 * @param longest the most characters
 * @param text what was entered and could not be taken
 * @param problem why not
 */
public record SuggestForm(String action, String skill, int longest, String text, Optional<String> problem) {}
