/** What {@code adroit measure} answers; loaded on a flat class path with the measurement library, never by the running product. */
@NullMarked
package adroit.launcher.measure;

import org.jspecify.annotations.NullMarked;
