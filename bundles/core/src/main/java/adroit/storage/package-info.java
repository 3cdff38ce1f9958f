/** The seam between the domain and whatever keeps it: one transaction is one unit of work. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
