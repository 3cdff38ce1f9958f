/** Aggregates of many ratings from memory. */
@NullMarked
package adroit.bench.heatmap;

import org.jspecify.annotations.NullMarked;
