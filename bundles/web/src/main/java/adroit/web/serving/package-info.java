/** What every answer goes through: headers that narrow what a browser may do, the assets, and whether the product is well. */
@NullMarked
package adroit.web.serving;

import org.jspecify.annotations.NullMarked;
