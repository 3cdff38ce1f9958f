/** The charter of use: who sees what, what is denied, how long it is kept, how to contest. */
@NullMarked
package adroit.web.charter;

import org.jspecify.annotations.NullMarked;
