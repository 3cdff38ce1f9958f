package adroit.selfview;

import adroit.insight.Suppression;

/**
 * What may be said of a department's people in one skill area.
 *
 * @param department id of the department
 * @param area id of the area within the discipline's catalog
 * @param people how many people it is about, never fewer than {@link Suppression#FEWEST_PEOPLE}
 * @param ratings how many skills they rated themselves in, together
 * @param sum of the levels
 */
public record SelfCell(String department, String discipline, String area, int people, int ratings, double sum) {
    public SelfCell {
        if (!Suppression.isTold(people)) {
            throw new IllegalArgumentException("a cell about " + people + " people is not to be shown");
        }
        if (ratings < people) {
            throw new IllegalArgumentException("fewer ratings than people");
        }
    }

    /** The mean level, to one decimal. */
    public double mean() {
        return Math.round(sum / ratings * 10) / 10.0;
    }
}
