/** What the keepers of a field watch. */
@NullMarked
package adroit.web.watch;

import org.jspecify.annotations.NullMarked;
