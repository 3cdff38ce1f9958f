/** What the skills of a field correspond to in reference frameworks, as a table that goes from city to city: it stands beside the catalog and is no part of it. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.matchtable;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
