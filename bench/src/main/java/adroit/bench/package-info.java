/** Measures the product beside references, in one run, as ratios. */
@NullMarked
package adroit.bench;

import org.jspecify.annotations.NullMarked;
