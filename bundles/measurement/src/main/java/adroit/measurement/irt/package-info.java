/** Item response theory: calibration of items, and scores of persons with their standard errors. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.irt;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
