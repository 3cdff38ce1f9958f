/** The first page: what is open for whoever is signed in. Each page package says what it knows to be open, as an {@link adroit.web.start.OpenItems}. */
@NullMarked
package adroit.web.start;

import org.jspecify.annotations.NullMarked;
