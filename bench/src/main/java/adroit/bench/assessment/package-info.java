/** Many assessments, with and without their reasons. */
@NullMarked
package adroit.bench.assessment;

import org.jspecify.annotations.NullMarked;
