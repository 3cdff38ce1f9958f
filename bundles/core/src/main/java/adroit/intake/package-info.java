/** The files that were brought in, what came of each, and what their columns were said to mean. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
