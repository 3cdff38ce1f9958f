package adroit.web.insight;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The eight cards.
 *
 * @param asOf the day, in words
 * @param empty whether there is nothing in the city yet
 */
public record InsightPage(Frame frame, String asOf, boolean empty, List<Card> cards) {
    public InsightPage {
        cards = List.copyOf(cards);
    }
}
