/** Import of a roster beside the database's own batch insert. */
@NullMarked
package adroit.bench.roster;

import org.jspecify.annotations.NullMarked;
