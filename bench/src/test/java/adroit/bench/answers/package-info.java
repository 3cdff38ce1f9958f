@NullMarked
package adroit.bench.answers;

import org.jspecify.annotations.NullMarked;
