/** Tests that choose the next item from the answers so far. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.measurement.adaptive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
