/** How raters compare, for human resources alone. */
@NullMarked
package adroit.web.raters;

import org.jspecify.annotations.NullMarked;
