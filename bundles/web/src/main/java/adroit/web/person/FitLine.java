package adroit.web.person;

import adroit.fit.DutyFit;
import adroit.fit.ToolFit;

/**
 * One duty on the two axes, in the drawing and in the table beside it.
 *
 * @param number stands in the drawing's circle and at the line's beginning
 * @param duty its title
 * @param fit what the core says
 * @param beside how many duties stand at the same place before it, so that circles lie beside each other
 * @param outcomeInWords the outcome with its precision
 * @param tool what it was done with, in words
 * @param fitInWords the fit, with the tools that would fit better
 */
public record FitLine(
        int number, String duty, DutyFit fit, int beside, String outcomeInWords, String tool, String fitInWords) {
    private static final int LOW_X = 172;
    private static final int COLUMN = 104;
    private static final int OUTSIDE_X = 52;
    private static final int STEP = 24;

    /** Where the circle stands: the fit from left to right; what says nothing of the choice stands apart on the left. */
    public int x() {
        int column =
                switch (fit.fit()) {
                    case LOW -> LOW_X;
                    case ACCEPTABLE -> LOW_X + COLUMN;
                    case PREFERRED -> LOW_X + 2 * COLUMN;
                    case NOT_SUPPLIED, NOT_RECORDED, NOT_RANKED -> OUTSIDE_X;
                };
        return column + (beside % 3) * STEP;
    }

    /** The outcome from bottom to top. */
    public long y() {
        return FitChart.y(fit.outcome());
    }

    /** "high performance, low fit". */
    public String quadrant() {
        String performance = fit.doneWell() ? "high performance" : "room to grow";
        return performance + ", "
                + (fit.fit() == ToolFit.LOW ? "low fit" : fit.fit().onAxis() ? "good fit" : "fit not applicable");
    }
}
