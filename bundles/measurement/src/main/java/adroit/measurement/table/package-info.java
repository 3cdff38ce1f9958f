/** The table of numbers that a measurement starts from. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
