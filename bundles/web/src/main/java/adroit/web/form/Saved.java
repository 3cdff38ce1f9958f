package adroit.web.form;

/**
 * How the answer on the page stands.
 *
 * @param revision of the answer on disk, 0 where there is none
 * @param words what the page says of it
 * @param problem what is missing or in the way; empty where nothing is
 */
public record Saved(long revision, String words, String problem) {}
