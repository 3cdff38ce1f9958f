/** The city's catalogs, and the packages that it brought in, as 1EdTech CASE 1.1, to be read. */
@NullMarked
package adroit.web.casepackage;

import org.jspecify.annotations.NullMarked;
