/** Changes to catalogs as proposals: made, reviewed by a second person, put in force now or on a day, and undone; and how current catalogs are. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.proposal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
