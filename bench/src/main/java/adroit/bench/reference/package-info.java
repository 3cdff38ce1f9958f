/** What the start is compared with: the least that serves a page from an OSGi container. */
@NullMarked
package adroit.bench.reference;

import org.jspecify.annotations.NullMarked;
