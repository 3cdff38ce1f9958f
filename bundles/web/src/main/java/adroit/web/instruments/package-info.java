/** How well the city's own instruments do, and what groups of five and more say. */
@NullMarked
package adroit.web.instruments;

import org.jspecify.annotations.NullMarked;
