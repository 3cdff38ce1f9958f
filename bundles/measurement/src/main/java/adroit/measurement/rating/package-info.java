/** How severe raters are, seen where they rated the same people. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.rating;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
