/** Bringing files in: handing one in, saying what its columns mean, trying it, taking it, and getting back what was left out. */
@NullMarked
package adroit.web.imports;

import org.jspecify.annotations.NullMarked;
