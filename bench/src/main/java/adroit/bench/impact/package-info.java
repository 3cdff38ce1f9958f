/** What an edition would change for a large city, beside a bound in seconds, and beside what it then changes. */
@NullMarked
package adroit.bench.impact;

import org.jspecify.annotations.NullMarked;
