/** What every position asks, whatever its department: owned citywide, and inherited. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.baseline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
