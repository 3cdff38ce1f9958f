/** Backups: one file that holds everything of an installation, the same whichever engine keeps it. */
@NullMarked
package adroit.store.backup;

import org.jspecify.annotations.NullMarked;
