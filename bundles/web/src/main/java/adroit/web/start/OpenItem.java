package adroit.web.start;

/**
 * Something that waits for the visitor.
 *
 * @param title what to do, beginning with a verb
 * @param why why it is open, in a sentence with its numbers
 * @param href where it is done
 * @param place how early it stands on the page: 1 what holds up service or somebody else, 2 what is due, 3 what would help
 */
public record OpenItem(String title, String why, String href, int place) {
    public OpenItem {
        if (!href.startsWith("/")) {
            throw new IllegalArgumentException("href of “" + title + "” leads out of the product");
        }
        if (place < 1 || place > 3) {
            throw new IllegalArgumentException("place of “" + title + "” is " + place + ": 1 to 3");
        }
    }
}
