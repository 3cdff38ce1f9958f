package adroit.web.fields;

import java.util.Optional;

/**
 * Where facts of a catalog come from.
 *
 * @param text title, publisher and year
 * @param successor what superseded it, where something did
 */
public record SourceLine(String text, Optional<String> successor) {}
