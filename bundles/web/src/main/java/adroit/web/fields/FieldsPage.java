package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The professional fields of the city.
 *
 * @param frame the frame around the page
 * @param fields the fields, installed ones first
 */
public record FieldsPage(Frame frame, List<FieldCard> fields) {

    public FieldsPage {
        fields = List.copyOf(fields);
    }
}
