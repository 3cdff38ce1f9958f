@NullMarked
package adroit.store;

import org.jspecify.annotations.NullMarked;
