package adroit.web.champions;

/**
 * Somebody who agrees to be named.
 *
 * @param where departments and professional field, in words
 * @param skills what they are strong in, in words
 */
public record NamedChampion(String name, String where, String skills) {}
