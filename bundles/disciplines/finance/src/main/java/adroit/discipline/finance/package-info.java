/** Controls are conjunctive. Exports nothing: the scorer is found as a service. */
@NullMarked
package adroit.discipline.finance;

import org.jspecify.annotations.NullMarked;
