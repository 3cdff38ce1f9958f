/** Every page in its states, with plainly fictional people, to look at and to test. */
@NullMarked
package adroit.web.preview;

import org.jspecify.annotations.NullMarked;
