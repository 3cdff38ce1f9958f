/** Pages for what cannot be shown. */
@NullMarked
package adroit.web.error;

import org.jspecify.annotations.NullMarked;
