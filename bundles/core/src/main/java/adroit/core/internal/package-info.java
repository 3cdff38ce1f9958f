/** Puts the domain's services together for the container. */
@NullMarked
package adroit.core.internal;

import org.jspecify.annotations.NullMarked;
