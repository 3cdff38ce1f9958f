/** DigComp: its data supplement, as a workbook or as JSON-LD. Not exported. */
@NullMarked
package adroit.exchange.framework.digcomp;

import org.jspecify.annotations.NullMarked;
