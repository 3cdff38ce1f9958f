/** What moves in a field, for who keeps it. */
@NullMarked
package adroit.web.trend;

import org.jspecify.annotations.NullMarked;
