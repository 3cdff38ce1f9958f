/** Who can move a city forward, in three kinds that are never ranked: measured level, stated interest, and consent before anybody is named. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.champion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
