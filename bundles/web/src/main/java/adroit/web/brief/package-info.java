/** The city on one page for those who answer for all of it. */
@NullMarked
package adroit.web.brief;

import org.jspecify.annotations.NullMarked;
