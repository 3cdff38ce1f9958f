/** The pages of position descriptions: the list, one description as people read and print it, and its draft. */
@NullMarked
package adroit.web.descriptions;

import org.jspecify.annotations.NullMarked;
