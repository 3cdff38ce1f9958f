package adroit.web.overview;

import java.util.ArrayList;
import java.util.List;

/**
 * How many requirements of people are met, may be met, are below target, and have not been assessed. What is not assessed is never counted as
 * zero: it stands apart in words, number and pattern.
 *
 * @param met requirements met
 * @param mayBeMet requirements with a level under what is asked by no more than one standard error
 * @param below requirements with a level under what is asked
 * @param notAssessed requirements without enough evidence
 */
public record Counted(int met, int mayBeMet, int below, int notAssessed) implements Cell {

    private static final int QUARTER = 25;

    public Counted {
        if (met < 0 || mayBeMet < 0 || below < 0 || notAssessed < 0) {
            throw new IllegalArgumentException("met, mayBeMet, below, notAssessed: must not be negative");
        }
        if (met + mayBeMet + below + notAssessed == 0) {
            throw new IllegalArgumentException(
                    "met, mayBeMet, below, notAssessed: nothing required is said by NothingRequired");
        }
    }

    public int assessed() {
        return met + mayBeMet + below;
    }

    public int total() {
        return assessed() + notAssessed;
    }

    /** The two together. */
    public Counted plus(Counted other) {
        return new Counted(
                met + other.met, mayBeMet + other.mayBeMet, below + other.below, notAssessed + other.notAssessed);
    }

    /** The color follows the share met of what was assessed; what was not assessed shows as a pattern, at the edge or all over. */
    @Override
    public String style() {
        if (assessed() == 0) {
            return "ad-heat-open";
        }
        String color = "ad-heat-" + Math.min(4, met * 100 / assessed() / QUARTER);
        return notAssessed == 0 ? color : color + " ad-heat-part";
    }

    @Override
    public String headline() {
        return assessed() == 0 ? total() + " unknown" : met + " of " + total() + " covered";
    }

    @Override
    public List<String> details() {
        List<String> parts = new ArrayList<>();
        if (below > 0) {
            parts.add(below + " below");
        }
        if (mayBeMet > 0) {
            parts.add(mayBeMet + " may be covered");
        }
        if (notAssessed > 0 && assessed() > 0) {
            parts.add(notAssessed + " unknown");
        }
        return parts;
    }
}
