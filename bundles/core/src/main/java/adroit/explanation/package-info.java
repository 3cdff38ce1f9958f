/** Reasons, gaps and remedies as sentences; made only when shown. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.explanation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
