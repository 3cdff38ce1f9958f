/** How far raters agree. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.agreement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
