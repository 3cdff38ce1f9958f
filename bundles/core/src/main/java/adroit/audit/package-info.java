/** Who looked at whom, and every administrative act, as a hash chain. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
