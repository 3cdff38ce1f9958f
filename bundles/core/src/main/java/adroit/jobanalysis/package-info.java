/** From a position description to requirements: experts' ratings of tasks, the screening rule, linkages and sign-off. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.jobanalysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
