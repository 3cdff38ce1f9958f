/** Slips to print for those who do not sign in. */
@NullMarked
package adroit.web.slip;

import org.jspecify.annotations.NullMarked;
