@NullMarked
package adroit.index;

import org.jspecify.annotations.NullMarked;
