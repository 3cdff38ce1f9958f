/** How consistently the items of a scale measure one thing. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.reliability;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
