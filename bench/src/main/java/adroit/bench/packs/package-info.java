/** How long packs take to come into service, and the way back. */
@NullMarked
package adroit.bench.packs;

import org.jspecify.annotations.NullMarked;
