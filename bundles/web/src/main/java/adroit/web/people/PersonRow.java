package adroit.web.people;

/**
 * A person in the list.
 *
 * @param href the person's page
 * @param name the person's name with the family name first, or what stands for it
 * @param number the city's own key of the person; empty where it has none
 * @param titles the titles of the positions held
 * @param departments the departments of these positions
 */
public record PersonRow(String href, String name, String number, String titles, String departments) {}
