/** Pages about what skills correspond to in reference frameworks. */
@NullMarked
package adroit.web.crosswalk;

import org.jspecify.annotations.NullMarked;
