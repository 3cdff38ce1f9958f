package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The suggestions to a field's catalog that the visitor may see.
 *
 * @param frame the frame around the page
 * @param field the field's title
 * @param href the field's page
 * @param keeper whether the visitor keeps the field and so sees all of them
 * @param suggestions the suggestions, newest first
 * @param problem why an answer could not be taken
 */
public record SuggestionsPage(
        Frame frame,
        String field,
        String href,
        boolean keeper,
        List<SuggestionEntryView> suggestions,
        Optional<String> problem) {
    public SuggestionsPage {
        suggestions = List.copyOf(suggestions);
    }
}
