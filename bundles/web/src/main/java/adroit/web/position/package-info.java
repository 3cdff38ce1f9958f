/** One position: what it asks for, who holds it or since when nobody does. */
@NullMarked
package adroit.web.position;

import org.jspecify.annotations.NullMarked;
