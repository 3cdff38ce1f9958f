package adroit.web.fields;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The professional fields of the city.
 *
 * @param frame the frame around the page
 * @param fields the fields, installed ones first
 * @param lately what happened to fields that the visitor answers for, a line each, newest first
 * @param arrival a pack from elsewhere
 */
public record FieldsPage(Frame frame, List<FieldCard> fields, List<String> lately, Arrival arrival) {

    public FieldsPage {
        fields = List.copyOf(fields);
        lately = List.copyOf(lately);
    }
}
