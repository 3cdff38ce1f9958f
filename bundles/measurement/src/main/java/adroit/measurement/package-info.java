/** What every measurement answers with: an estimate with its precision, or the reason why there is none. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
