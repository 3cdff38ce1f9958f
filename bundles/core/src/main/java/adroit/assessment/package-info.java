/** The pure function from requirements and evidence to a pinned result, and its replay. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
