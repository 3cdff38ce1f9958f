/** How GIS reads a portfolio of work samples. Exports nothing: the scorer is found as a service. */
@NullMarked
package adroit.discipline.gis;

import org.jspecify.annotations.NullMarked;
