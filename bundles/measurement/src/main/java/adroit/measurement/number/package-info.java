/** Distributions, sums and small matrices, the same to the last bit on every JDK. */
@NullMarked
package adroit.measurement.number;

import org.jspecify.annotations.NullMarked;
