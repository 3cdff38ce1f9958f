/** Reading catalogs and frameworks, beside reading no more than their tokens and lines. */
@NullMarked
package adroit.bench.catalogs;

import org.jspecify.annotations.NullMarked;
