/** Digital dexterity: what one answers for oneself, and how the instrument does. */
@NullMarked
package adroit.web.dexterity;

import org.jspecify.annotations.NullMarked;
