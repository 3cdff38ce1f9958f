/** The first insight: eight cards from a roster and a list of positions. */
@NullMarked
package adroit.web.insight;

import org.jspecify.annotations.NullMarked;
