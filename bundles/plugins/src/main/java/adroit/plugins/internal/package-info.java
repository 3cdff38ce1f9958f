/** The one queue, the record of the installed set, and the switch from one bundle to the next. */
@NullMarked
package adroit.plugins.internal;

import org.jspecify.annotations.NullMarked;
