/** How people see themselves, in numbers about five people and more. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.selfview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
