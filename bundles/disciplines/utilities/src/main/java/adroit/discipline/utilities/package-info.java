/** Gates before safety work. Exports nothing: the scorer is found as a service. */
@NullMarked
package adroit.discipline.utilities;

import org.jspecify.annotations.NullMarked;
