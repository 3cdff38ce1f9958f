/** How people see themselves, by department and skill area. */
@NullMarked
package adroit.web.selfview;

import org.jspecify.annotations.NullMarked;
