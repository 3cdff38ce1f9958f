package adroit.raters;

/**
 * A second view that would help to compare raters.
 *
 * @param person id of whoever is to be rated
 * @param name of that person
 * @param rater who is to rate, by their pseudonym
 * @param linksGroups whether it brings together raters whom nothing links yet
 */
public record SecondView(String person, String name, String rater, boolean linksGroups) {}
