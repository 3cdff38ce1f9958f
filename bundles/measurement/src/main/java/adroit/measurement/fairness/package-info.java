/** Whether a selection or an item treats groups alike. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.fairness;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
