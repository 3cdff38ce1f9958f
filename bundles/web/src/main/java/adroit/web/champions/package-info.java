/** Champions of three kinds, which nothing on the page ranks; and one's own consent to be named. */
@NullMarked
package adroit.web.champions;

import org.jspecify.annotations.NullMarked;
