/** What may be wrong with a pack, as files that are wrong in that way. */
@NullMarked
package adroit.launcher.fault;

import org.jspecify.annotations.NullMarked;
