/** The professional fields, and the skill catalog of one. */
@NullMarked
package adroit.web.fields;

import org.jspecify.annotations.NullMarked;
