/** The overview page: how many a second, and how heavy. */
@NullMarked
package adroit.bench.overview;

import org.jspecify.annotations.NullMarked;
