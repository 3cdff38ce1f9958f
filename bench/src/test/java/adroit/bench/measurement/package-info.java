/** Tests that what measuring is compared with computes the same. */
@NullMarked
package adroit.bench.measurement;

import org.jspecify.annotations.NullMarked;
