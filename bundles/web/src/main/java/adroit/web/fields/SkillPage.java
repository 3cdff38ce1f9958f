package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * One skill of a field, whole.
 *
 * @param frame the frame around the page
 * @param field the field's title
 * @param href the field's page
 * @param title the skill's title
 * @param statement what a person who has it does
 * @param category technology, process or operations, in words
 * @param area the title of its area
 * @param successor what takes its place, where it is retired
 * @param facts reviewed-by day, edition and the like: what and its value
 * @param stale that the catalog was not affirmed for long, where it was not
 * @param anchors what levels look like at work
 * @param tools the tools of the duties that draw on it
 * @param procedures the work processes of typical positions that ask for it
 * @param credentials without which it may not be practiced
 * @param items test items about it
 * @param typical the field's typical positions that ask for it
 * @param uses the city's signed position descriptions that ask for it
 * @param measured by how many people a level is known, as far as it may be told
 * @param sources where its facts come from
 * @param counterparts what it is confirmed to correspond to in reference frameworks
 * @param crosswalk where that is said and proposed
 * @param form the form for a suggestion
 * @param suggestions the suggestions about it that the visitor may see
 * @param change where it is changed, for who keeps the catalog
 */
public record SkillPage(
        Frame frame,
        String field,
        String href,
        String title,
        String statement,
        String category,
        String area,
        Optional<String> successor,
        List<Fact> facts,
        Optional<String> stale,
        List<SkillEntry.LevelText> anchors,
        List<ToolLine> tools,
        List<ProcedureEntry> procedures,
        List<CredentialEntry> credentials,
        List<ItemEntry> items,
        List<UseLine> typical,
        List<UseLine> uses,
        Optional<String> measured,
        List<SourceLine> sources,
        List<Counterpart> counterparts,
        String crosswalk,
        SuggestForm form,
        List<SuggestionEntryView> suggestions,
        Optional<String> change) {
    public SkillPage {
        facts = List.copyOf(facts);
        anchors = List.copyOf(anchors);
        tools = List.copyOf(tools);
        procedures = List.copyOf(procedures);
        credentials = List.copyOf(credentials);
        items = List.copyOf(items);
        typical = List.copyOf(typical);
        uses = List.copyOf(uses);
        sources = List.copyOf(sources);
        counterparts = List.copyOf(counterparts);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * An item of a reference framework that corresponds.
     *
     * @param href of the item, or empty where its edition is not there
     * @param closeness how near it is, in words
     * @param where the framework with its edition
     * @param later what a newer edition has of it, or empty
     */
    public record Counterpart(String href, String title, String closeness, String where, String later) {}

    /**
     * One fact.
     *
     * @param what what it is about
     * @param value its value
     */
    public record Fact(String what, String value) {}
}
