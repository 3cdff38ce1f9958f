@NullMarked
package adroit.bench.process;

import org.jspecify.annotations.NullMarked;
