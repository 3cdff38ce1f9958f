/** How broad a range of skills is at target, and whether people or catalogs moved it. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.breadth;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
