@NullMarked
package adroit.bench.start;

import org.jspecify.annotations.NullMarked;
