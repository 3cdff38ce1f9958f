/** Another version of a professional field beside the one in service. */
@NullMarked
package adroit.web.shadow;

import org.jspecify.annotations.NullMarked;
