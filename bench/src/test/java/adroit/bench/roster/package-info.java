@NullMarked
package adroit.bench.roster;

import org.jspecify.annotations.NullMarked;
