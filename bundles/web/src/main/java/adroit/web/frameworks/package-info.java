/** Pages about reference frameworks. */
@NullMarked
package adroit.web.frameworks;

import org.jspecify.annotations.NullMarked;
