package adroit.slip;

import java.time.Instant;

/**
 * What is printed. The code is here and nowhere else.
 *
 * @param name who it is handed to
 */
public record PrintedSlip(String id, String name, String code, Instant expires) {}
