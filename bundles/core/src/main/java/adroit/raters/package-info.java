/** How raters of one department and field compare; for human resources alone. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.raters;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
