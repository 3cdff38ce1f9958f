package adroit.plugins;

import java.time.Instant;

/**
 * Something that happened to a discipline, for those whose department uses it.
 *
 * @param id of the notice
 * @param discipline id of the discipline
 * @param title of the discipline
 * @param first whether it was installed for the first time
 * @param own whether whoever reads it did it
 * @param sentence what happened, in words
 */
public record FieldNotice(
        String id, Instant at, String discipline, String title, boolean first, boolean own, String sentence) {}
