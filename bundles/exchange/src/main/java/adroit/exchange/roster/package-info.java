/** The list of the people of a city, as its systems export it, row by row into persons and assignments. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.roster;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
