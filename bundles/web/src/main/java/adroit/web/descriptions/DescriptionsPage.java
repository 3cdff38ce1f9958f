package adroit.web.descriptions;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The list of position descriptions.
 *
 * @param query the words that were asked for; empty for all
 * @param mayWrite whether the visitor may write one
 * @param next the address of the next part, if there is one
 */
public record DescriptionsPage(
        Frame frame, String query, List<DescriptionRow> rows, boolean mayWrite, Optional<String> next) {
    public DescriptionsPage {
        rows = List.copyOf(rows);
    }
}
