package adroit.web.person;

import adroit.web.layout.GapKind;

/**
 * A typed gap.
 *
 * @param kind its kind
 * @param sentence what is missing
 * @param remedy what to do
 */
public record GapLine(GapKind kind, String sentence, String remedy) {}
