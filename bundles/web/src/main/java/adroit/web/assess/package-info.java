/** Assessing everybody, or a department, as of today: what it would come to, how far it is, and that it is due. */
@NullMarked
package adroit.web.assess;

import org.jspecify.annotations.NullMarked;
