/** What measuring costs beside plain loops over the same numbers. */
@NullMarked
package adroit.bench.measurement;

import org.jspecify.annotations.NullMarked;
