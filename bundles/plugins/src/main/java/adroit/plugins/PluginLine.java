package adroit.plugins;

import java.time.Instant;

/**
 * A line of a discipline's own log.
 *
 * @param id its number since the start
 * @param level {@code INFO}, {@code WARNING} or {@code ERROR}
 * @param text what happened; on one line
 */
public record PluginLine(String id, Instant at, String level, String text) {}
