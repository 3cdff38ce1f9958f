package adroit.web.fields;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.suggestion.Decision;
import adroit.suggestion.Suggestion;
import adroit.suggestion.SuggestionEntry;
import adroit.web.layout.Days;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions as the page shows them.
 *
 * @param keeper whether the visitor may answer
 * @param draft an answer that was not taken
 */
record SuggestionWords(Catalog catalog, boolean keeper, SuggestionEntryView.Draft draft) {
    SuggestionEntryView view(Suggestion suggestion) {
        SuggestionEntry entry = suggestion.entry();
        String href = "/fields/" + catalog.discipline() + "/suggestions/" + suggestion.id();
        return new SuggestionEntryView(
                suggestion.id(),
                subject(entry.skill()),
                by(entry),
                entry.text(),
                suggestion.decision().map(Decision::title).orElse("Not answered yet"),
                suggestion.decision().map(SuggestionWords::style).orElse("plain"),
                suggestion.answers().stream().map(SuggestionWords::answer).toList(),
                keeper ? Optional.of(href) : Optional.empty(),
                keeper ? Optional.of("/watch/" + catalog.discipline()) : Optional.empty(),
                draft.suggestion().equals(suggestion.id()) ? draft : SuggestionEntryView.Draft.NONE);
    }

    private String subject(@Nullable String skill) {
        return skill == null
                ? "The whole catalog"
                : catalog.skill(skill).map(Skill::title).orElse(skill);
    }

    private static SuggestionEntryView.AnswerLine answer(SuggestionEntry entry) {
        Decision decision = entry.decision();
        return new SuggestionEntryView.AnswerLine(decision == null ? "" : decision.title(), by(entry), entry.text());
    }

    private static String by(SuggestionEntry entry) {
        return entry.author() + ", " + Days.of(entry.written());
    }

    private static String style(Decision decision) {
        return decision == Decision.TAKEN_UP ? "met" : "plain";
    }
}
