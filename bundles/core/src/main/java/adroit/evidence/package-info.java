/** Facts about people, append-only, by channel; and what each may be used for. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
