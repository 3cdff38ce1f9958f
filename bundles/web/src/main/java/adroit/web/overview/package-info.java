/** Departments by skill areas, and the typed gaps of the city. */
@NullMarked
package adroit.web.overview;

import org.jspecify.annotations.NullMarked;
