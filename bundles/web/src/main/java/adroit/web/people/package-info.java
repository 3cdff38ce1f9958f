/** Finding a person. */
@NullMarked
package adroit.web.people;

import org.jspecify.annotations.NullMarked;
