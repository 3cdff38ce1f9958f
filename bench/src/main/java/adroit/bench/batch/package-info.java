/** Levels and gap types of very many cases at once, from plain columns and without reasons: what the product's explained results are measured beside. The product makes none without reasons. */
@NullMarked
package adroit.bench.batch;

import org.jspecify.annotations.NullMarked;
