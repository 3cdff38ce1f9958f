@NullMarked
package adroit.bench;

import org.jspecify.annotations.NullMarked;
