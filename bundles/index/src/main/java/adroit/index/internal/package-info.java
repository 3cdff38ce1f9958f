/** Gives the index to the container. */
@NullMarked
package adroit.index.internal;

import org.jspecify.annotations.NullMarked;
