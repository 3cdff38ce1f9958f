/** ESCO: the CSV files of its classification. Not exported. */
@NullMarked
package adroit.exchange.framework.esco;

import org.jspecify.annotations.NullMarked;
