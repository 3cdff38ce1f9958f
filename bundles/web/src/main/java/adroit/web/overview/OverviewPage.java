package adroit.web.overview;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The city at a glance.
 *
 * @param frame the frame around the page
 * @param purposes the declared purposes to choose from; none where numbers are told for one alone
 * @param fields the professional fields to choose from
 * @param scope what the numbers are about
 * @param gaps totals of the typed gaps of the chosen field; none for who is told only what the cells come to
 * @param heatMap departments by skill areas, or by the skills of one
 * @param depth which of the two
 * @param offer what is told where there are no numbers
 */
public record OverviewPage(
        Frame frame,
        List<Choice> purposes,
        List<Choice> fields,
        Scope scope,
        List<GapTotal> gaps,
        HeatMap heatMap,
        Depth depth,
        Offer offer) {

    public OverviewPage {
        purposes = List.copyOf(purposes);
        fields = List.copyOf(fields);
        gaps = List.copyOf(gaps);
    }

    /** What the cells that are shown come to together; empty where none is. */
    public Optional<Counted> together() {
        return heatMap.rows().stream()
                .map(DepartmentRow::overall)
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .reduce(Counted::plus);
    }

    /** The chosen field's name. */
    public String field() {
        return fields.stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .findFirst()
                .orElse("all fields");
    }
}
