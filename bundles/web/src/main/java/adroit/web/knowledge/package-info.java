/** Tests that people take for themselves, of tools and of the order of steps. */
@NullMarked
package adroit.web.knowledge;

import org.jspecify.annotations.NullMarked;
