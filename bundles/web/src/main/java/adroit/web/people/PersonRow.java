package adroit.web.people;

/**
 * A person in the list.
 *
 * @param href the person's page
 * @param name the person's name, or what stands for it
 * @param titles the titles of the positions held
 * @param departments the departments of these positions
 */
public record PersonRow(String href, String name, String titles, String departments) {}
