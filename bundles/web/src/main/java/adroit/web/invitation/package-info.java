/** The way in with a code from a slip of paper. */
@NullMarked
package adroit.web.invitation;

import org.jspecify.annotations.NullMarked;
