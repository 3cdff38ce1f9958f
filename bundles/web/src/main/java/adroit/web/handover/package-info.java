/** Functions that move from one department to another. */
@NullMarked
package adroit.web.handover;

import org.jspecify.annotations.NullMarked;
