/** The page that finds what catalogs and reference frameworks hold. */
@NullMarked
package adroit.web.search;

import org.jspecify.annotations.NullMarked;
