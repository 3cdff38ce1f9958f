/** Start of the product beside a bare container. */
@NullMarked
package adroit.bench.start;

import org.jspecify.annotations.NullMarked;
