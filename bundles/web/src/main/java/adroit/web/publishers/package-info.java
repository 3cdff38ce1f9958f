/** The page on whom the city trusts to sign packs of professional fields. */
@NullMarked
package adroit.web.publishers;

import org.jspecify.annotations.NullMarked;
