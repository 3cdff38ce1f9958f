/** What the city sets of the scorer of a professional field. */
@NullMarked
package adroit.web.settings;

import org.jspecify.annotations.NullMarked;
