package adroit.web.overview;

import adroit.web.layout.GapKind;

/**
 * How many gaps of one kind there are.
 *
 * @param kind the kind of gap
 * @param count how many
 */
public record GapTotal(GapKind kind, int count) {

    public GapTotal {
        if (count < 0) {
            throw new IllegalArgumentException("count: must not be negative");
        }
    }
}
