@NullMarked
package adroit.exchange.framework;

import org.jspecify.annotations.NullMarked;
