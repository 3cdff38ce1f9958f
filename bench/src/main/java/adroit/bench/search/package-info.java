/** Ranked search beside Lucene by itself. */
@NullMarked
package adroit.bench.search;

import org.jspecify.annotations.NullMarked;
