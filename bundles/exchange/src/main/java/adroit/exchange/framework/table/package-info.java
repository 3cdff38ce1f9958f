/** Tables without a form of their own, whose columns somebody names. Not exported. */
@NullMarked
package adroit.exchange.framework.table;

import org.jspecify.annotations.NullMarked;
