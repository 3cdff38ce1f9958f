/** The installed set of professional fields as a whole, and the states it was in. */
@NullMarked
package adroit.web.installed;

import org.jspecify.annotations.NullMarked;
