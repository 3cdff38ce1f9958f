package adroit.gap;

import adroit.scoring.Reason;

/**
 * Something that a position needs and that is not there.
 *
 * @param subject what it is about, within the discipline: {@code skill/ID}, {@code tool/ID}, {@code process/ID} or {@code step/PROCESS/ID}
 * @param reason the evidence behind it; its code decides the remedy
 */
public record Gap(GapType type, String subject, Reason reason) {}
