/** Who can sign in, and the log of what was done. */
@NullMarked
package adroit.web.accounts;

import org.jspecify.annotations.NullMarked;
