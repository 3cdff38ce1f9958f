package adroit.web.overview;

/**
 * What the numbers are about.
 *
 * @param asOf the day for which they hold, in words
 * @param population who is counted, in words
 * @param rule how they are counted, in a sentence
 */
public record Scope(String asOf, String population, String rule) {}
