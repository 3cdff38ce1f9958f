/** Dates as people's files have them, the order of day and month decided by a whole column. Not exported. */
@NullMarked
package adroit.exchange.date;

import org.jspecify.annotations.NullMarked;
