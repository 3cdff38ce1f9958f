/** Who works where: departments, classifications, positions, assignments and people. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.organization;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
