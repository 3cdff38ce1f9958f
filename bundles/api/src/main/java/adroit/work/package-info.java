/** What a position asks for, as far as a scorer may know it. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
