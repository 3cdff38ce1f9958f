package adroit.web.fields;

import adroit.web.layout.Choice;
import adroit.web.layout.Turn;
import java.util.List;

/**
 * What a page shows of a large catalog, and the way to the rest.
 *
 * @param action where the filter is sent
 * @param filter whether the part has one: skills do
 * @param areas the areas to choose from
 * @param words what is searched for
 * @param said which entries are shown, in a sentence; empty where none are
 * @param turn the way to the rest
 */
public record CatalogExcerpt(String action, boolean filter, List<Choice> areas, String words, String said, Turn turn) {
    public CatalogExcerpt {
        areas = List.copyOf(areas);
    }
}
