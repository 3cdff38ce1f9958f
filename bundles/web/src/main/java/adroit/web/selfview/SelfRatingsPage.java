package adroit.web.selfview;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * How people see themselves.
 *
 * @param fields the professional fields to choose from
 * @param years the calendar years to choose from
 * @param field the chosen field's name
 * @param year the chosen year; empty where nobody said anything yet
 * @param areas titles of the skill areas
 * @param rows the departments
 * @param fewest the smallest number of people that is shown
 */
public record SelfRatingsPage(
        Frame frame,
        List<Choice> fields,
        List<Choice> years,
        String field,
        String year,
        List<String> areas,
        List<Row> rows,
        int fewest) {
    public SelfRatingsPage {
        fields = List.copyOf(fields);
        years = List.copyOf(years);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /** One department, with a place for each area. */
    public record Row(String department, List<Place> places) {
        public Row {
            places = List.copyOf(places);
        }
    }

    /**
     * What one place says.
     *
     * @param mean the mean level; empty where nothing is shown
     * @param about how many people and ratings it is about
     */
    public record Place(String mean, String about) {
        public boolean shown() {
            return !mean.isEmpty();
        }
    }
}
