/** One person's results with their reasons, precision and gaps. */
@NullMarked
package adroit.web.person;

import org.jspecify.annotations.NullMarked;
