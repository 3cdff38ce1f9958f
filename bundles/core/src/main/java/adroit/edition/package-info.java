/** Catalog editions as the city keeps them, and the disciplines that are active now. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.edition;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
