/** What people know of tools and of work processes, by tests that they take for themselves. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.knowledge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
