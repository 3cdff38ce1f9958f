/** Scorers that break, each in its way, for what is measured of the others meanwhile. Outside of the product's packages, as a city's own would be. */
@NullMarked
package town.broken;

import org.jspecify.annotations.NullMarked;
