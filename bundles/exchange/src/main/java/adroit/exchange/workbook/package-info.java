/** Excel workbooks, read sheet by sheet as a stream of rows of text, and written as templates. Not exported. */
@NullMarked
package adroit.exchange.workbook;

import org.jspecify.annotations.NullMarked;
