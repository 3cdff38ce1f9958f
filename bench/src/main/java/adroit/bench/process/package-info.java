/** Servers in processes of their own, and what they cost. */
@NullMarked
package adroit.bench.process;

import org.jspecify.annotations.NullMarked;
