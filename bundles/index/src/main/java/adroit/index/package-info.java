/** The index over what can be searched, by Lucene. */
@NullMarked
package adroit.index;

import org.jspecify.annotations.NullMarked;
