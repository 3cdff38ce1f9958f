/** YAML read with the line and column of everything in it, so that each problem can be shown where it is. Not exported. */
@NullMarked
package adroit.exchange.yaml;

import org.jspecify.annotations.NullMarked;
