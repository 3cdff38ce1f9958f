package adroit.web.overview;

/**
 * What the visitor is told and offered where there are no numbers, and to make them anew where there are.
 *
 * @param assess the address at which this visitor makes results; empty for who may not
 * @param title why there are no numbers, in few words; empty where there are
 * @param text the same in full, with what is to be done about it
 * @param href where that is done; empty where this visitor can do nothing
 * @param label what is done there
 */
public record Offer(String assess, String title, String text, String href, String label) {}
