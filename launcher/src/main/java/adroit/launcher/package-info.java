/** Starts and stops the product, and its command line. */
@NullMarked
package adroit.launcher;

import org.jspecify.annotations.NullMarked;
