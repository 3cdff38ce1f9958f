/** What moves in a field: technologies that come, turn hot or go between two editions of a framework, and tools that are named and that no catalog has. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.trend;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
