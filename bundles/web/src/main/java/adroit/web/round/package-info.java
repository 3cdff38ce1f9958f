/** Rounds of assessment forms: opening, watching, ending, and slips for those who do not sign in. */
@NullMarked
package adroit.web.round;

import org.jspecify.annotations.NullMarked;
